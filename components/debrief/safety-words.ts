/** The gate's acts and slips as things that are done, never as what a person is. */
import type { GateSlip, SafetyAct } from '../../scenarios/format/vocabulary';

export const GATE_SLIP_WORDS: Readonly<Record<GateSlip, string>> = {
  'leading question': 'a question that asked for a no',
  'labels the risk': 'a label for the risk (low, medium and high are not used: NHS England 2025)',
  'promises secrecy': 'a promise to keep it secret',
  'no-harm promise': 'a promise asked for in place of a plan',
  'signposts only': 'a number given, and nothing more',
  'over-reacts': 'an emergency response without immediate danger',
  'checklist voice': 'questions read out like a list',
};

export const SAFETY_WORDS: Readonly<Record<SafetyAct, string>> = {
  notices: 'noticing it, on the next turn',
  'asks directly': 'asking directly',
  'asks thoughts': 'asking about thoughts',
  'asks plans': 'asking about plans',
  'asks actions': 'asking what has been done already',
  'asks prevention': 'asking what stops it',
  'immediate safety': 'settling safety for now',
  'where and who': 'where they are, and who is there',
  'number to ring back': 'a number to ring back',
  validates: 'saying that it makes sense to have said it',
  'limits of confidentiality': 'the limits of confidentiality',
  'supervisor told': 'telling the supervisor or duty worker',
  'safety steps': 'safety steps in their own words',
  'follow-up time': 'a time for the next contact',
  recorded: 'recording it',
  'homework waits': 'letting the homework wait',
};
