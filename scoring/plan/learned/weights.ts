/** Written by `npm run -s plan -- train`: what each sign is worth. Not edited by hand. */
export const SHIPPED = {
  "reason": {
    "start": -6.31,
    "length": 2.33,
    "sixWords": 0.51,
    "oneself": 0.65,
    "negation": 0.54,
    "link": 0.89,
    "turn": 0,
    "and": 0.44,
    "symptom": 0.85,
    "startsWithTo": -0.69,
    "startsWithIng": 1.02,
    "you": -0.77,
    "startsWithPraise": -0.49,
    "mark": 0.57,
    "chain": 0.42
  },
  "record": {
    "start": -2.99,
    "contentWords": 1.23,
    "anyContent": 0.62,
    "media": -0.06,
    "asks": 0.78,
    "figure": 2.23,
    "mark": 1,
    "length": 0.34,
    "picture": -0.87,
    "tickOnSomething": 2.35,
    "owned": -0.37
  },
  "task": {
    "start": 0.82,
    "length": 0.02,
    "threeWords": 0.13,
    "narrowWords": 0.99,
    "nothingNarrow": -0.79,
    "wideWords": -0.52,
    "inward": -0.72,
    "action": -0.47,
    "activity": 1.04,
    "object": 0.74,
    "figure": 0.71,
    "name": 0.33,
    "mark": 1.15,
    "broadens": -0.95,
    "state": -3.68,
    "vague": -2.71,
    "procedure": 1.97
  }
};
