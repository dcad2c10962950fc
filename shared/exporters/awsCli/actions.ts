import { type Command, command, commandLines, queried } from './command.ts'
import type { Action, Find } from './printer.ts'
import { type Text, text, variable } from './shell/text.ts'
import { quoteLiteral } from './shell/word.ts'
import { ownership } from './tags.ts'

export const run = (made: Command): Action => ({ kind: 'run', command: made })

export const capture = (made: Command, query: string | Text, into: string): Action => ({
  kind: 'run',
  command: queried(made, query),
  into,
})

/** What AWS answers while a role that was just made is not known everywhere yet. */
export const ROLE_NOT_READY = 'ROLE_NOT_READY'

/** IAM tells every region of a new role within seconds, rarely minutes. */
export const withRole = (action: Action): Action => withRetry(180, ROLE_NOT_READY, action)

export const withRetry = (seconds: number, on: string, action: Action): Action =>
  action.kind === 'run' ? { ...action, retry: { seconds, on } } : action

export const retried = (seconds: number, on: string, made: Command): Action => ({
  kind: 'run',
  command: made,
  retry: { seconds, on },
})

export const tolerated = (tolerate: string, made: Command): Action => ({
  kind: 'run',
  command: made,
  tolerate,
})

export const lines = (...shell: readonly string[]): Action => ({ kind: 'lines', lines: shell })

export function until(
  seconds: number,
  what: string,
  good: string,
  bad: string,
  made: Command,
  query: string | Text,
): Action {
  return { kind: 'await', seconds, what, good, bad, command: queried(made, query) }
}

/** Every line of a printed element but those of a here-document gets the indent. */
export const indent = (elements: readonly string[], by = '  '): string[] =>
  elements.map((element) => (element === '' ? '' : by + element))

export function actionLines(action: Action): string[] {
  switch (action.kind) {
    case 'lines':
      return [...action.lines]
    case 'await': {
      const head = [String(action.seconds), action.what, action.good, action.bad].map(quoteWord).join(' ')
      return commandLines(action.command, `await ${head} `)
    }
    case 'run': {
      const retry =
        action.retry === undefined ? '' : `retry ${action.retry.seconds} ${pattern(action.retry.on)} `
      const tolerate = action.tolerate === undefined ? '' : `tolerate ${quoteLiteral(action.tolerate)} `
      return action.into === undefined
        ? commandLines(action.command, retry + tolerate)
        : commandLines(action.command, `${action.into}=$(${retry}${tolerate}`, ')')
    }
  }
}

const quoteWord = (text: string): string => (text === '' ? "''" : quoteLiteral(text))

const pattern = (on: string): string => (on === ROLE_NOT_READY ? '"$ROLE_NOT_READY"' : quoteLiteral(on))

/** Sets FOUND, FOUND_STACK and FOUND_DIGEST. */
export function findLines(find: Find, name: string): string[] {
  const rest = find.tagsFrom
  if (find.amongArns === true) return commandLines(queried(find.command, find.id), 'lookup_tagged ')
  if (find.eachTagged !== undefined) {
    const { call, tags } = find.eachTagged
    return commandLines(
      queried(find.command, find.id),
      `lookup_each ${quoteLiteral(tags)} ${quoteLiteral(call)} `,
    )
  }
  const within = find.item === '' ? [] : text(find.item, '.')
  if (find.tags !== undefined) {
    const query = text(within, '[', find.id, ',', ownership(find.tags), ']')
    return commandLines(queried(find.command, query), 'lookup ')
  }
  const first =
    find.bySuccess === true
      ? commandLines(find.command, `exists ${name} `)
      : commandLines(queried(find.command, text(within, find.id)), 'peek ')
  if (rest === undefined) return first
  const query = text(`${rest.item === '' ? '' : `${rest.item}.`}[`, ownership(rest.shape), ']')
  return [...first, ...commandLines(queried(rest.command, query), 'read_tags ')]
}

/** The thing that `peek` found, for the call that reads its tags. */
export const FOUND = variable('FOUND')

/** A native waiter; it has AWS's own time-out, mostly ten minutes. */
export const waiter = (
  verb: string,
  ...options: Parameters<typeof command> extends [string, ...infer Rest] ? Rest : never
): Action => run(command(verb, ...options))
