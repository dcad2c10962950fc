import { resolve } from 'node:path'

/** What the user has pointed at: the studio may read and write these files and folders and no others, so that a fault
 * in the page cannot turn it into a file browser. */
export type Grants = Readonly<{
  grant: (path: string) => void
  has: (path: string) => boolean
}>

export function createGrants(): Grants {
  const granted = new Set<string>()
  return { grant: (path) => granted.add(resolve(path)), has: (path) => granted.has(resolve(path)) }
}

/** Diagrams named on a command line, as the system does when one is double-clicked. */
export function filesInArguments(args: readonly string[], workingDirectory: string): string[] {
  return args
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.cantilever'))
    .map((argument) => resolve(workingDirectory, argument))
}
