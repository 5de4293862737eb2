/** The gate's acts and slips as things that are done, never as what a person is. */
import type { GateSlip, SafetyAct } from '../../scenarios/format/vocabulary';

export const GATE_SLIP_WORDS: Readonly<Record<GateSlip, string>> = {
  'leading question': 'A question that asked for a no',
  'labels the risk': 'A label for the risk (low, medium and high are not used: NHS England 2025)',
  'promises secrecy': 'A promise to keep it secret',
  'no-harm promise': 'A promise asked for in place of a plan',
  'signposts only': 'A number given, and nothing more',
  'over-reacts': 'An emergency response without immediate danger',
  'checklist voice': 'Questions read out like a list',
};

export const SAFETY_WORDS: Readonly<Record<SafetyAct, string>> = {
  notices: 'Noticing it, on the next turn',
  'asks directly': 'Asking directly',
  'asks thoughts': 'Asking about thoughts',
  'asks plans': 'Asking about plans',
  'asks actions': 'Asking what has been done already',
  'asks prevention': 'Asking what stops it',
  'immediate safety': 'Settling safety for now',
  'where and who': 'Where they are, and who is there',
  'number to ring back': 'A number to ring back',
  validates: 'Saying that it makes sense to have said it',
  'limits of confidentiality': 'The limits of confidentiality',
  'supervisor told': 'Telling the supervisor or duty worker',
  'safety steps': 'Safety steps in their own words',
  'follow-up time': 'A time for the next contact',
  recorded: 'Recording it',
  'homework waits': 'Letting the homework wait',
};
