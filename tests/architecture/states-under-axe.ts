/**
 * Every state a page can stand in, and the browser test that puts it under axe in both themes. A component that shows one thing or another
 * has to be named in a row, so that whoever writes a new one says where its states are looked at.
 */

export interface States {
  /** A browser test, by its file's name without `.spec.ts`. */
  readonly spec: string;
  /** What the test calls it when it looks; stands in the test so. */
  readonly as: string;
  readonly states: string;
  /** Components whose states these are, by folder and name. */
  readonly of: readonly string[];
}

const row = (spec: string, as: string, states: string, of: string): States => ({
  ...{ spec, as, states },
  of: of.split(/\s+/),
});

const THE_LIBRARY_AND_A_SESSION: readonly States[] = [
  row(
    'session-looked-over',
    'library',
    'everybody, a good next one, ways to search',
    'library/LibraryPage library/PersonCard library/PracticeDay library/SearchBar library/SearchField app/App app/SiteHeader app/Inline',
  ),
  row(
    'trust-every-state',
    'nobody fits',
    'a search that finds nobody',
    'library/LibraryPage library/SearchBar',
  ),
  row(
    'trust-every-page',
    '${name} (${look.name})',
    'somebody to meet, the question about the telephone, how to be helped',
    'session/MeetPage session/BriefingPage supervision/TelephoneConfidence session/HelpPanel app/Prose',
  ),
  row(
    'session-looked-over',
    'play.phase',
    'talking, the sheet, a session over, the week, rating, debrief, reflection',
    'session/AttemptFlow session/AttemptPages session/SessionPage session/SessionHeader session/SessionFoot session/SideColumn session/Replies session/Transcript session/VoiceSwitch plan/PlanPage plan/PlanSheet plan/WhatWasSaid week/WeekPage week/DayCard week/MendedWeek week/ResultMark week/WhatGaveWay rating/RatingPage rating/RateCriterion rating/RedoTurn debrief/DebriefPage debrief/TookAway debrief/TheNumber debrief/WorkOnNext debrief/ThatWorked debrief/SafetyActs',
  ),
  row(
    'session-looked-over',
    'filed, all unfolded',
    'a filed session with every fold open',
    'debrief/DebriefFolds debrief/Fold debrief/EachCriterion debrief/CriterionReceipts debrief/ReceiptList debrief/PlanRead debrief/PrivateThoughts debrief/AboutScenario debrief/BecksFour debrief/OwnCriteria debrief/SaidFirst',
  ),
  row(
    'trust-every-state',
    'own words with somebody in them',
    'typing before the replies show, a guard’s question',
    'session/OwnWords session/SessionFoot identifiers/IdentifierGuard',
  ),
  row(
    'trust-every-state',
    'replies beside own words',
    'one’s own words above the replies',
    'session/SessionFoot session/Replies',
  ),
  row('trust-every-state', 'a session paused', 'paused', 'session/SessionFoot session/SideColumn'),
  row(
    'trust-every-state',
    'notes open beside a session',
    'the notes laid over a narrow page',
    'session/SideColumn session/SessionHeader',
  ),
  row(
    'trust-every-state',
    'the debrief where a cue was missed',
    'not scored; what came before the homework',
    'debrief/SafetyFirst debrief/SafetyActs debrief/DebriefPage',
  ),
  row(
    'plan-looked-over',
    'the sheet with remarks',
    'remarks under the words, a guard’s question',
    'plan/PlanSheet plan/SheetNotes plan/StrangerReading plan/UnderlinedText plan/ReadingAgeLine plan/CodeMark identifiers/IdentifierGuard',
  ),
  row(
    'plan-looked-over',
    'the sheet in Polish',
    'a sheet in another language',
    'plan/PlanSheet plan/SheetNotes',
  ),
  row(
    'plan-looked-over',
    'the copy',
    'a copy with something to answer',
    'copy/CopyPage copy/CopySheet identifiers/StaysUntilAnswered',
  ),
  row('plan-looked-over', 'a plan of one’s own', 'read where it is pasted', 'own-plan/OwnPlanPage'),
  row(
    'plan-looked-over',
    'the debrief with a reason being written',
    'a mark that is contested',
    'disagree/Disagree disagree/DisagreeForm',
  ),
  row(
    'plan-looked-over',
    'the log entry with a reason',
    'a reason that was kept',
    'disagree/Disagree disagree/KeptReason log/KeptSession',
  ),
  row(
    'trust-two-windows',
    'a session followed from the side panel',
    'another window plays',
    'session/two-windows/WatchingPage log/WholeTranscript',
  ),
  row(
    'trust-two-windows',
    'a session that was taken over, with what had been typed',
    'what was typed here, to copy',
    'session/two-windows/WatchingPage',
  ),
];

const WHERE_IT_IS_KEPT: readonly States[] = [
  row(
    'trust-storage',
    'a session on a full disk',
    'not saved, the words to copy, a backup',
    'session/SaveProblem app/TypedHere session/SessionHeader',
  ),
  row(
    'trust-storage',
    'a log that was closed',
    'nothing more can be saved here',
    'app/LogClosed app/TypedHere',
  ),
  row('trust-storage', 'waiting for another window', 'held open by an older version', 'app/OpeningTrouble'),
  row(
    'trust-storage',
    'a log that could not be opened',
    'refused, as in a private window; not readable',
    'app/OpeningTrouble',
  ),
  row(
    'trust-damaged',
    'a damaged log that was thrown away',
    'said until it was read',
    'backup/BackupReminder',
  ),
  row(
    'trust-every-state',
    'not here: ',
    'an attempt, a script, a day, a person, an entry that is not here',
    'app/Trouble log/AttemptPage days/DayPages editor/EditorPage record/EntryPage record/RecordPages copy/CopyPage',
  ),
  row(
    'trust-every-state',
    'empty: ',
    'log, record, progress, practice of one’s own, evidence, bench, cohort, taking out and supervision with nothing in them',
    'log/LogPage record/RecordPage progress/ProgressPage self-practice/SelfPracticePage evidence/EvidencePage bench/BenchScripts cohort/CohortPage take-out/TakeOutPage supervision/SupervisionPage',
  ),
  row(
    'session-looked-over',
    'log',
    'a log with a conversation',
    'log/LogPage log/LogRow log/LevelGroups backup/BackupReminder',
  ),
  row(
    'trust-every-page',
    '${name} (${look.name})',
    'a kept conversation, its facts, its reflection',
    'log/AttemptPage log/KeptFacts log/KeptSession log/RatedBeside log/EarlierLevels log/ReflectionEditor about/AboutPage app/ReadingPages app/PracticePages record/RecordPages',
  ),
  row(
    'trust-every-state',
    'the log with a bin and a way back',
    'deleted, with a way back',
    'log/DeletedNotice log/RecentlyDeleted backup/BackupReminder',
  ),
  row(
    'trust-every-state',
    'an attempt that cannot be played again',
    'what is kept does not play',
    'log/AttemptPage',
  ),
  row('trust-every-state', 'an attempt that was deleted', 'in its place, the way back', 'log/DeletedAttempt'),
  row(
    'cpd-log-record',
    'record',
    'a year, its entries, an entry of each kind, a new one',
    'record/RecordPage record/YearChooser record/YearInFigures record/EntryLine record/EntryPage record/WhatItWas record/ReflectionQuestions record/CountsTowards record/EntryEvidence record/PractisedFacts record/NewEntryPage',
  ),
  row(
    'trust-every-state',
    'an entry that was deleted',
    'in its place, the way back',
    'record/DeletedEntry record/EntryPage',
  ),
  row('trust-every-state', 'the record with a bin', 'a bin with an entry', 'record/BinnedEntries'),
  row(
    'trust-every-state',
    'the record of a trainee',
    'a portfolio in place of a year',
    'record/PortfolioView',
  ),
  row('trust-every-state', 'a backup that is none', 'a file that was not taken', 'backup/BackupPage'),
  row(
    'trust-every-state',
    'settings, asked and refused',
    'notices refused, the words not typed',
    'settings/SettingsPage settings/PracticeReminders settings/DeleteEverything settings/OnScreen settings/RiskProtocol settings/WhatIsStored',
  ),
  row('trust-every-state', 'everything deleted', 'everything is gone', 'settings/DeleteEverything'),
  row(
    'cpd-log-take-out',
    'axe finds nothing where a year is taken out',
    'a year with a guard’s question, on paper, for supervision',
    'take-out/TakeOutPage take-out/ExportGuard take-out/RecordStoreForm take-out/PaperPage supervision/SupervisionPage supervision/SupervisionSheet supervision/TriedAndRedo',
  ),
  row(
    'trust-every-page',
    'on paper',
    'as printed: the copy, the record, the page for supervision, a proof',
    'copy/CopySheet take-out/PaperPage supervision/SupervisionSheet proof/AuthorReport',
  ),
];

const PRACTICE_THAT_COMES_BACK: readonly States[] = [
  row(
    'cpd-log-practice',
    'progress',
    'every picture, unfolded to its table',
    'progress/ProgressPage progress/LevelChart progress/MinutesByMonth progress/Pictured progress/ReadAgain app/StayingPages',
  ),
  row('cpd-log-practice', 'a turn', 'a turn due', 'drill/DrillPage drill/DrillTurn drill/EarlierDrills'),
  row('cpd-log-practice', 'a turn, done', 'why each reply', 'drill/DrillDone'),
  row('cpd-log-practice', 'nothing is due today', 'nothing due', 'drill/NoDrillNow'),
  row('cpd-log-practice', 'the sheet', 'a sheet of one’s own', 'self-practice/SelfPracticePage'),
  row(
    'cpd-log-practice',
    'the week',
    'a week as it is lived',
    'self-practice/LivedWeek self-practice/RemindMe',
  ),
  row('cpd-log-practice', 'looking back', 'a week looked back on', 'self-practice/OwnReview'),
  row('cpd-log-practice', 'a week put away', 'put away, with a way back', 'self-practice/SelfPracticePage'),
  row(
    'trust-every-page',
    'lookInBothThemes(opened, other)',
    'the toolbar button’s page with a session and a turn, the side panel',
    'popup/WhatWaits',
  ),
];

const TUTORS: readonly States[] = [
  row(
    'tutor-load',
    'the bench with a broken script',
    'a script that must be mended',
    'bench/BenchPage bench/ArrivalCard bench/ArrivalFacts bench/ProblemsHere bench/ProblemItem bench/LoadWays bench/DropAnywhere teaching/TeachingPages',
  ),
  row(
    'tutor-load',
    'the bench with what a proof found',
    'a proof that found something',
    'bench/ProofHere bench/ProblemItem',
  ),
  row(
    'tutor-load',
    'the bench with a kept script',
    'kept, signed, changed since',
    'bench/BenchScripts bench/ScriptRow bench/ChangedSince bench/ReviewedLines bench/SaveScript bench/SignOffForm bench/PackForm',
  ),
  row('tutor-from-a-page', 'a link on the bench', 'a link that waits for a yes', 'bench/LinkAsk'),
  row(
    'tutor-identifiers',
    'a number before it leaves',
    'a guard’s question before a script is saved',
    'bench/ScriptRow bench/SaveScript identifiers/IdentifierGuard',
  ),
  row(
    'trust-every-state',
    'a file that is no script',
    'a text that is no script, a file that was refused',
    'bench/TextArrived bench/ArrivalCard',
  ),
  row('proof', 'a proof that runs', 'how far it has come, and a way to stop it', 'proof/ProofProgress'),
  row('proof', 'a proof that was stopped', 'stopped, to be started again', 'proof/ProofPage'),
  row(
    'proof',
    "lookInAllLooks(page, 'proof')",
    'what was proved, with where it was signed',
    'proof/ProofPage proof/ProofCard proof/AuthorReport proof/Coverage proof/CriteriaProved proof/ProblemRows proof/SignHere proof/Transcript',
  ),
  row(
    'tutor-editor-looked-over',
    'beginning a script',
    'what a script begins from',
    'editor/NewScriptPage editor/DraftList',
  ),
  row(
    'tutor-editor-looked-over',
    'problems',
    'a script with a problem',
    'editor/ProblemsPart editor/WritingRoom editor/RoomHeader editor/Tabs',
  ),
  row(
    'tutor-editor-looked-over',
    'lookInBothThemes(page, name)',
    'each part of the editor',
    'editor/EditorPage editor/BesideParts editor/BeatsPart editor/ProofPart editor/form/FormPart editor/form/Field editor/form/FieldGroup editor/form/ItemFields editor/map/MapPart editor/map/MapBoxNode editor/notes/NotesPart editor/script/ScriptPart editor/script/ReadBeatView editor/trial/TrialPart editor/trial/TrialTurns editor/versions/VersionsPart',
  ),
  row(
    'tutor-editor-looked-over',
    'the map in words',
    'the map read as a list',
    'editor/map/MapInWords editor/map/MapPart',
  ),
  row(
    'tutor-practice-day',
    'composing a day',
    'a day with two people and a question',
    'days/ComposeDay days/ChoosePeople days/WatchFor',
  ),
  row('tutor-practice-day', 'the day', 'a day that was opened', 'days/DayPage days/DayPages'),
  row('trust-every-page', '${name} (${look.name})', 'somebody of a day', 'days/DayPerson days/DayAnswer'),
  row('trust-every-state', 'a file that is no day', 'a file that was not taken', 'days/OpenADay'),
  row(
    'tutor-practice-day',
    'an evidence file with something to answer',
    'a guard’s question before it leaves',
    'evidence/IdentifiersAnswered evidence/EvidencePage',
  ),
  row(
    'tutor-practice-day',
    'an evidence file',
    'what goes along, unfolded',
    'evidence/EvidencePage evidence/ChooseAttempts evidence/GoesAlong evidence/WhatAFileHolds evidence/WhatItProves',
  ),
  row(
    'tutor-cohort',
    'the cohort',
    'a class with two files that do not hold, one conversation in two files, what was answered and said, folds open, a ruling',
    'cohort/SharedAttempts cohort/AnswersGiven cohort/WhatTheySaid cohort/CohortPage cohort/FileDoor cohort/BadFiles cohort/FilesList cohort/CriteriaTable cohort/ItemsByScript cohort/LazyFold cohort/PlansBeside cohort/PlanBeside cohort/ContestedMarks cohort/MarkRuled cohort/RunToTake cohort/WhatVerifiedMeans',
  ),
];

/** In the order of the folders they are about. */
export const STATES_UNDER_AXE: readonly States[] = [
  ...THE_LIBRARY_AND_A_SESSION,
  ...WHERE_IT_IS_KEPT,
  ...PRACTICE_THAT_COMES_BACK,
  ...TUTORS,
];
