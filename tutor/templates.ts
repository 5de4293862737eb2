/** Scripts to begin from: one for each kind of session and way of meeting that trainees have most. Each proves without a problem. */
import bothTelephone from './templates/both-telephone.md?raw';
import bothVideo from './templates/both-video.md?raw';
import reviewingFaceToFace from './templates/reviewing-face-to-face.md?raw';
import reviewingMessages from './templates/reviewing-messages.md?raw';
import settingTelephone from './templates/setting-telephone.md?raw';
import settingVideo from './templates/setting-video.md?raw';

export interface Template {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly says: string;
  readonly text: string;
}

export const TEMPLATES: readonly Template[] = [
  {
    name: 'Setting work, by telephone',
    says: 'A first activity agreed and written down, with a week that may get in its way.',
    text: settingTelephone,
  },
  {
    name: 'Setting work, by video',
    says: 'A client in two minds about a thought record; the doubt comes before the task.',
    text: settingVideo,
  },
  {
    name: 'Reviewing work, face to face',
    says: 'A week that was half done, and what is to be learnt from the half.',
    text: reviewingFaceToFace,
  },
  {
    name: 'Reviewing work, in messages',
    says: 'A written review of a worksheet that came back empty.',
    text: reviewingMessages,
  },
  {
    name: 'Both, by telephone',
    says: 'Two calls with a week between, played from the plan that was written.',
    text: bothTelephone,
  },
  {
    name: 'Both, by video',
    says: 'A graded step towards something feared, and what the week made of it.',
    text: bothVideo,
  },
];
