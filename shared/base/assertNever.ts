/** Ends an exhaustive switch: a new member of the union fails to compile here, and fails loudly at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
