/** Everything that the studio asks of the machine it runs on. One table of requests and one of events: the desktop
 * process validates against it, the preload forwards by name, and `Host` is derived from it by types alone. */
import { z } from 'zod'
import { commandIds } from '../commands.ts'
import { settingsPatchSchema, settingsSchema } from './settings.ts'
import {
  cancelled,
  conflict,
  done,
  exportPath,
  failed,
  fileName,
  instant,
  location,
  maximumDocumentBytes,
  nothing,
  opened,
  recoveryId,
  revision,
  saved,
  text,
  written,
} from './values.ts'

export const requests = {
  /** Shows the open dialog, then reads. */
  'document.open': { input: nothing, output: z.discriminatedUnion('kind', [opened, cancelled, failed]) },
  /** Reads a path that the user chose before: by dialog, recent list, `openFile` event or command line. */
  'document.read': {
    input: z.strictObject({ path: location }),
    output: z.discriminatedUnion('kind', [opened, failed]),
  },
  'document.save': {
    input: z.strictObject({
      path: location,
      text,
      /** Revision last read or saved; null overwrites whatever is there, the user having said so. */
      expectedRevision: revision.nullable(),
      /** Journal that this save makes superfluous. */
      recoveryId: recoveryId.nullable(),
    }),
    output: z.discriminatedUnion('kind', [saved, conflict, failed]),
  },
  /** Shows the save dialog, then writes. */
  'document.saveAs': {
    input: z.strictObject({ suggestedName: fileName, text, recoveryId: recoveryId.nullable() }),
    output: z.discriminatedUnion('kind', [saved, cancelled, failed]),
  },

  'recent.list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        path: location,
        name: z.string(),
        folder: z.string(),
        openedAt: instant,
        exists: z.boolean(),
      }),
    ),
  },
  'recent.clear': { input: nothing, output: done },

  /** Earlier states of a document that saving replaced, newest first. */
  'versions.list': {
    input: z.strictObject({ path: location }),
    output: z.array(
      z.strictObject({ id: z.string(), savedAt: instant, bytes: z.number().int().nonnegative() }),
    ),
  },
  'versions.read': {
    input: z.strictObject({ path: location, id: z.string().min(1).max(200) }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), text: z.string() }),
      failed,
    ]),
  },

  /** Writes a set of files into one directory. With `directory: null` the user is asked for it; where files of these
   * names exist already and `overwrite` is false, nothing is written and `exists` names them. */
  'export.writeFiles': {
    input: z.strictObject({
      files: z
        .array(z.strictObject({ name: exportPath, text, executable: z.boolean().default(false) }))
        .min(1)
        .max(500),
      directory: z.string().min(1).nullable(),
      overwrite: z.boolean(),
    }),
    output: z.discriminatedUnion('kind', [
      written,
      z.strictObject({ kind: z.literal('exists'), directory: z.string(), names: z.array(z.string()) }),
      cancelled,
      failed,
    ]),
  },
  /** Shows the save dialog for one file: text (SVG, HTML) or base64 (PNG, PDF). */
  'export.writeFile': {
    input: z.strictObject({
      suggestedName: fileName,
      content: z.discriminatedUnion('encoding', [
        z.strictObject({ encoding: z.literal('utf8'), text }),
        z.strictObject({ encoding: z.literal('base64'), base64: z.base64().max(maximumDocumentBytes * 2) }),
      ]),
    }),
    output: z.discriminatedUnion('kind', [written, cancelled, failed]),
  },

  'recovery.list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        id: recoveryId,
        /** File that the journal belongs to; null for a document never saved. */
        path: location.nullable(),
        name: z.string(),
        writtenAt: instant,
        nodes: z.number().int().nonnegative(),
      }),
    ),
  },
  'recovery.read': {
    input: z.strictObject({ id: recoveryId }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('read'),
        path: location.nullable(),
        name: z.string(),
        text: z.string(),
      }),
      failed,
    ]),
  },
  'recovery.write': {
    input: z.strictObject({
      id: recoveryId,
      path: location.nullable(),
      name: z.string().max(200),
      nodes: z.number().int().nonnegative(),
      text,
    }),
    output: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('kept') }), failed]),
  },
  'recovery.discard': { input: z.strictObject({ id: recoveryId }), output: done },

  'settings.get': {
    input: nothing,
    /** `problem` says why stored settings could not be used, when defaults stand in for them. */
    output: z.strictObject({ settings: settingsSchema, problem: z.string().nullable() }),
  },
  'settings.set': { input: settingsPatchSchema, output: settingsSchema },

  'app.info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      platform: z.enum(['linux', 'mac', 'windows', 'browser']),
      /** One line for the About box, such as "Electron 45.4.1, Chromium 150.0, Node 24.1". */
      runtime: z.string(),
      /** Where journals, versions and settings are kept; null in a browser. */
      userData: z.string().nullable(),
    }),
  },
  /** Opens a link in the system's browser, if `externalHosts` names its site. */
  'app.openExternal': {
    input: z.strictObject({ url: z.string().max(2048) }),
    output: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('opened') }), failed]),
  },

  /** The first useful frame is on screen: the desktop shows its window now. */
  'window.painted': { input: nothing, output: done },
  /** What title bar and menu show; sent whenever one of them changes. */
  'window.state': {
    input: z.strictObject({
      documentName: z.string().max(200),
      path: location.nullable(),
      dirty: z.boolean(),
      /** Commands that have no effect now. */
      disabled: z.array(z.enum(commandIds)),
      /** Checkbox and radio commands that are on. */
      checked: z.array(z.enum(commandIds)),
    }),
    output: done,
  },
  /** Asks to close, as the title bar's button does: a `closeRequested` event follows when there are unsaved changes. */
  'window.close': { input: nothing, output: done },
  /** The answer to `closeRequested`, after the user chose to save, to discard or to stay. */
  'window.answerClose': { input: z.strictObject({ close: z.boolean() }), output: done },
  /** Cut, copy, paste… in a focused text field when chosen from the menu: a page may not read the clipboard itself. */
  'window.editText': {
    input: z.strictObject({
      action: z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']),
    }),
    output: done,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export const events = {
  /** A menu item was chosen. */
  command: z.strictObject({ id: z.enum(commandIds) }),
  /** The system or the recent-files menu asks for a file: read it with `document.read`. */
  openFile: z.strictObject({ path: location }),
  /** The window is about to close over unsaved changes: reply with `window.answerClose`. */
  closeRequested: nothing,
} as const satisfies Record<string, z.ZodType>

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>

export type Failed = z.output<typeof failed>

/** The machine as the studio sees it. Expected failures are values of the reply's union; a rejected promise means
 * a fault in the program (a malformed request) and its message says which field. */
export type Host = Readonly<{
  kind: 'desktop' | 'browser'
  request: <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<RequestOutput<N>>
  /** Returns the function that ends the subscription. Events that came before the first listener are delivered then. */
  on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void
}>

/** What crosses the process border for each request. */
export type Reply = Readonly<{ ok: true; value: unknown } | { ok: false; message: string }>

/** What the preload exposes as `window.host`: names and values pass unseen, the desktop process validates both. */
export type HostBridge = Readonly<{
  request: (name: string, input: unknown) => Promise<Reply>
  on: (listener: (event: string, payload: unknown) => void) => () => void
  /** Takes a DOM `File` that was dropped on the window; an `openFile` event follows. Only the preload can tell its path,
   * and a `File` that the page made up has none. */
  openDropped: (file: object) => void
}>
