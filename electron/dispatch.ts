import { z } from 'zod'
import { type Reply, type RequestName, type RequestOutput, requests } from '../shared/ipc/contract.ts'

type ParsedInput<N extends RequestName> = z.output<(typeof requests)[N]['input']>

/** One function for each request: a request without one does not compile. */
export type Handlers = Readonly<{
  [N in RequestName]: (input: ParsedInput<N>) => Promise<RequestOutput<N>>
}>

/** The handlers of one group, such as `document` for `document.open` and its kin. */
export type HandlersOf<Group extends string> = Pick<Handlers, Extract<RequestName, `${Group}.${string}`>>

/** Answers a request: known name, input as the contract has it, output as the contract has it. Anything else is a refusal
 * that names the field; it never throws, since an exception would cross the process border without its message. */
export async function dispatch(handlers: Handlers, name: unknown, input: unknown): Promise<Reply> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return { ok: false, message: `There is no request "${String(name)}".` }
  }
  const known = name as RequestName
  const parsed = requests[known].input.safeParse(input)
  if (!parsed.success) return { ok: false, message: `Malformed input:\n${z.prettifyError(parsed.error)}` }
  try {
    // The table pairs schema and handler by name; TypeScript cannot follow that through a name known only at run time.
    const handle = handlers[known] as (input: unknown) => Promise<unknown>
    const output = await handle(parsed.data)
    return { ok: true, value: requests[known].output.parse(output) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
