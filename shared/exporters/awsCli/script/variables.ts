/** The shell variables that a text reads, whatever they are: of the script's own, of resources, of parameters. */
export function variablesIn(text: string): Set<string> {
  const found = new Set<string>()
  // Most stand many times in a text: only what differs is taken apart.
  for (const expansion of new Set(text.match(/\$\{?!?#?[A-Za-z_][A-Za-z0-9_]*/g)))
    found.add(expansion.replace(/^\$\{?!?#?/, ''))
  return found
}

/** Of many texts. */
export function variablesInAll(texts: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const text of texts) for (const name of variablesIn(text)) found.add(name)
  return found
}
