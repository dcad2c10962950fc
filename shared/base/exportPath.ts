/**
 * Whether an exported file may have this name: a file, or a file in one folder, below the folder that the user chose.
 * Nothing in it leads out again, on any system: no "..", no root, no drive, no stream, no device separator.
 */
export function isExportPath(path: string): boolean {
  const steps = path.split('/')
  return steps.length <= 2 && path.length <= 200 && steps.every(isPlainName)
}

// Windows drops dots and spaces at the end of a name, so that ".. " would be "..".
const isPlainName = (name: string): boolean =>
  /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name) && !name.endsWith('.')
