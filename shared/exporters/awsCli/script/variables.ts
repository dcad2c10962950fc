/** The shell variables that a text reads, whatever they are: of the script's own, of resources, of parameters. */
export function variablesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, name] of text.matchAll(/\$\{?!?#?([A-Za-z_][A-Za-z0-9_]*)/g))
    if (name !== undefined) found.add(name)
  return found
}
