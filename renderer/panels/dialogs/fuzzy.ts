/**
 * How well what was typed fits a text: higher is better, null is not at all. Its letters must come in order; those at
 * the start of words and next to each other count more, so that "al" finds "Align Left" before "Scale".
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const wanted = typed.toLowerCase().replace(/\s+/g, '')
  const lower = text.toLowerCase()
  if (wanted === '') return 0
  const whole = lower.indexOf(typed.toLowerCase().trim())
  // A piece as typed beats letters picked here and there, the more so at the start of a word.
  if (whole >= 0)
    return 1000 - whole + (whole === 0 || lower[whole - 1] === ' ' ? 500 : 0) - lower.length / 100
  let score = 0
  let at = -1
  for (const letter of wanted) {
    const next = lower.indexOf(letter, at + 1)
    if (next === -1) return null
    const starts = next === 0 || /[^a-z0-9]/.test(lower[next - 1] ?? '')
    score += (next === at + 1 ? 8 : 0) + (starts ? 10 : 0) - Math.min(6, next - at - 1)
    at = next
  }
  return score - lower.length / 100
}
