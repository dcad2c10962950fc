/**
 * 48 bits as 12 hexadecimal digits. Put into a tag when a resource is made, it tells a later run whether the drawing
 * asks for something else now. Not cryptographic: it guards against edits, not against people.
 */
export function digestOf(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code ^ (low >>> 13), 0x85ebca6b)
  }
  return hex(low) + hex(high).slice(0, 4)
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
