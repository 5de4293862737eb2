/**
 * A draft being written, as the page's parts see it: the text is the editor's, everything else follows from it a moment later
 * and beside the page, so that no key waits for anything.
 */
import type { EditorState } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { ScriptDraftRow } from '../../cpd-log/scripts/script-shapes';
import type { TextEdit } from '../../scenarios/format/edit-header';
import type { Header, Scenario } from '../../scenarios/format/scenario';
import type { Problem } from '../../scenarios/problems/problem';
import { readKeptEditor, type ReviewNote } from '../../tutor/writing/kept-editor';
import { beatAt, type Place } from '../../tutor/writing/places';
import type { ScriptPage } from '../../tutor/writing/script-page';
import { NOTHING_KNOWN, type DraftReading } from '../../tutor/writing/read-draft';
import { LiveProof } from './live-proof.svelte';
import { DraftReader, type DraftRead, type Wanted } from './draft-reader';
import { DraftSaving } from './draft-saving.svelte';
import { goToProblem, mend, mendableHere, problemFromHere, showProblems, Since } from './problem-marks';
import { inOneSentence, said } from './problem-words';

export interface DeskInput {
  readonly draft: ScriptDraftRow;
  readonly log: CpdLog;
  readonly now: () => number;
  /** Handed in by tests. */
  readonly reader?: DraftReader;
}

/** After the last key, and at the latest, in milliseconds. */
const READ_AFTER = 250;
const READ_AT_LATEST = 1500;

export class WritingDesk {
  readonly id: string;
  readonly opened: ScriptDraftRow;
  readonly saving: DraftSaving;
  readonly proof = new LiveProof();
  readonly #reader: DraftReader;

  reading = $state.raw<DraftReading | null>(null);
  header = $state.raw<Header | null>(null);
  /** As they were last read; there while something wants them. */
  page = $state.raw<ScriptPage | null>(null);
  scenario = $state.raw<Scenario | null>(null);
  map = $state.raw<DraftRead['map']>(null);
  /** About how long it takes to play. */
  minutes = $state(0);
  /** The text that `reading` is of. */
  readText = $state.raw('');
  notes = $state.raw<readonly ReviewNote[]>([]);
  /** The beat that the caret stands in. */
  here = $state.raw<Place | null>(null);
  /** Said once by the page's live region. */
  news = $state('');
  view: EditorView | null = null;

  #wants: readonly { readonly what: Wanted }[] = [];
  #since: Since | null = null;
  #asked: Since | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #firstUnread = 0;
  #saidBefore = '';
  #waiting: (() => void)[] = [];

  constructor({ draft, log, now, reader = new DraftReader() }: DeskInput) {
    this.id = draft.id;
    this.opened = draft;
    this.saving = new DraftSaving(draft.id, log, now);
    this.notes = readKeptEditor(draft.editor).notes;
    this.#reader = reader;
  }

  /** What reading found, and what the proof found besides where it is of the same text. */
  readonly problems: readonly Problem[] = $derived.by(() => {
    const { found } = this.proof;
    return found?.text === this.readText ? found.problems : (this.reading?.problems ?? []);
  });
  readonly title: string = $derived.by(() => this.reading?.title ?? this.opened.title);
  readonly known = () => this.reading?.known ?? NOTHING_KNOWN;

  /** The editor is on the page; returns what to do when it leaves. */
  attach(view: EditorView): () => void {
    this.view = view;
    this.#ask(0);
    return () => {
      this.view = null;
    };
  }

  /** Told of everything that happens in the editor; does as little as can be. */
  readonly onUpdate = (update: ViewUpdate): void => {
    if (update.docChanged) {
      // Once what was asked has come, they are the same.
      this.#since?.add(update.changes);
      if (this.#asked !== this.#since) this.#asked?.add(update.changes);
      this.#ask(READ_AFTER);
    }
    if (update.docChanged) this.#save(update.state);
    if (update.selectionSet || update.docChanged) this.#lookWhere(update.state);
  };

  /** Something on the page looks at it; returns how to stop. */
  want(what: Wanted): () => void {
    const own = { what };
    this.#wants = [...this.#wants, own];
    this.#ask(0);
    return () => {
      this.#wants = this.#wants.filter((w) => w !== own);
    };
  }

  /** Settled once what was read is the text as it stands. */
  whenRead(): Promise<void> {
    if (this.readText === this.text) return Promise.resolve();
    this.#ask(0);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  get text(): string {
    return this.view?.state.doc.toString() ?? this.opened.text;
  }

  /** Changes the text as if it had been typed: it can be undone. */
  edit(edits: readonly TextEdit[], userEvent = 'input.form'): void {
    if (edits.length > 0) this.view?.dispatch({ changes: [...edits], userEvent });
  }

  /** Puts another text in the place of this one; one step to undo. */
  replaceText(text: string): void {
    if (!this.view || this.text === text) return;
    this.edit([{ from: 0, to: this.view.state.doc.length, insert: text }], 'input.version');
  }

  keepNotes(notes: readonly ReviewNote[]): void {
    this.notes = notes;
    if (this.view) this.#save(this.view.state);
  }

  goTo(problem: Problem): void {
    if (!this.view || !this.#since) return;
    goToProblem(this.view, problem, this.#since);
    this.say(said(problem));
  }

  /** Goes to the next problem, or the one before. */
  readonly step = (step: 1 | -1): boolean => {
    if (!this.view || !this.#since) return false;
    const next = problemFromHere(this.view, this.problems, step, this.#since);
    if (next) this.goTo(next);
    else this.say('No problems found.');
    return true;
  };

  /** Mends a problem, or the one that the caret stands on. */
  readonly mend = (problem?: Problem): boolean => {
    if (!this.view || !this.#since) return false;
    const chosen = problem ?? mendableHere(this.view, this.problems, this.#since);
    if (!chosen) this.say('Nothing here can be mended by itself.');
    else if (mend(this.view, chosen, this.#since)) this.say(`Done: ${chosen.fix?.label}.`);
    else this.say('The words have changed since. It is being read again.');
    return true;
  };

  goToLine(line: number): void {
    const { view } = this;
    if (!view) return;
    const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines)).from;
    view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    view.focus();
  }

  say(words: string): void {
    // The same words twice are said twice: a region speaks when it changes.
    this.news = words === this.news ? `${words}\u00a0` : words;
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#reader.close();
    this.proof.leave();
    void this.saving.flush();
  }

  #save(state: EditorState): void {
    this.saving.change({ state, notes: this.notes, title: this.title });
  }

  #lookWhere(state: EditorState): void {
    const line = state.doc.lineAt(state.selection.main.head).number;
    const found = beatAt(this.known().places, line);
    if (found?.slug === this.here?.slug && found?.session === this.here?.session) return;
    this.here = found;
    // The caret has gone to another page of the script: that one is read.
    const onPage = this.page?.beats.some((r) => r.session === found?.session && r.beat.slug === found.slug);
    if (found && this.page && this.page.pages > 1 && !onPage) this.#ask(0);
  }

  #ask(after: number): void {
    const at = performance.now();
    if (this.#firstUnread === 0) this.#firstUnread = at;
    if (this.#timer) clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(after, this.#firstUnread + READ_AT_LATEST - at));
    this.#timer = setTimeout(() => this.#read(), wait);
  }

  #read(): void {
    this.#timer = null;
    this.#firstUnread = 0;
    const { view } = this;
    if (!view) return;
    const asked = new Since(view.state.doc);
    this.#asked = asked;
    const text = asked.doc.toString();
    const line = asked.doc.lineAt(view.state.selection.main.head).number;
    this.#reader.read(
      { text, fileName: `${this.id}.md`, wants: this.#wants.map((w) => w.what), line },
      (read) => {
        if (this.#asked === asked) this.#take(read, text, asked);
      },
    );
  }

  #take(read: DraftRead, text: string, since: Since): void {
    const renamed = read.reading.title !== this.title;
    this.#since = since;
    this.reading = read.reading;
    this.readText = text;
    this.minutes = read.minutes;
    this.header = read.header;
    if (read.page) this.page = read.page;
    if (read.scenario) this.scenario = read.scenario;
    if (read.map) this.map = read.map;
    if (!this.view) return;
    if (text === this.text) for (const heard of this.#waiting.splice(0)) heard();
    showProblems(this.view, this.problems, since);
    this.#lookWhere(this.view.state);
    if (renamed) this.#save(this.view.state);
    const words = inOneSentence(read.reading.problems);
    if (words !== this.#saidBefore && this.#saidBefore !== '') this.say(words);
    this.#saidBefore = words;
    this.proof.follow(text, this.id, read.reading.problems, () => {
      if (this.view && this.#since === since) showProblems(this.view, this.problems, since);
    });
  }
}
