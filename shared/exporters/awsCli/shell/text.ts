/**
 * Text of which some pieces are known now and some only when the script runs. User's strings are literal pieces: they
 * never become shell code, whatever they hold.
 */
export type Text = readonly Piece[]

export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  /** A shell variable or array element: `Vpc_id`, `ZONES_items[0]`. */
  | { readonly kind: 'variable'; readonly name: string; readonly tame: boolean }
  /** A command substitution with its `$( )`, or a part of a variable with its `${ }`; what it prints is tame. */
  | { readonly kind: 'call'; readonly code: string }

export const literal = (text: string): Text => (text === '' ? [] : [{ kind: 'literal', text }])

/** Holds only letters, digits and `_ . / : @ + # * % - ,`: ids, ARNs and names that the script has checked. */
export const variable = (name: string): Text => [{ kind: 'variable', name, tame: true }]

/** May hold anything: a parameter of the user's. */
export const wildVariable = (name: string): Text => [{ kind: 'variable', name, tame: false }]

/** Strings are literal. Neighbouring literals become one piece, so that equal texts print alike. */
export function text(...parts: readonly (string | Text)[]): Text {
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const piece of typeof part === 'string' ? literal(part) : part) {
      const last = pieces.at(-1)
      if (last?.kind === 'literal' && piece.kind === 'literal') {
        pieces[pieces.length - 1] = { kind: 'literal', text: last.text + piece.text }
      } else {
        pieces.push(piece)
      }
    }
  }
  return pieces
}

export function joinTexts(parts: readonly Text[], separator: string): Text {
  return text(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])))
}

/** The string when nothing in it waits for the script; else null. */
export function literalOf(value: Text): string | null {
  if (value.length === 0) return ''
  const only = value[0]
  return value.length === 1 && only?.kind === 'literal' ? only.text : null
}

export const TAME = /^[A-Za-z0-9_./:@+#*%-]*$/

/** True when no character of it, literal or from a variable, means anything to the shell or to AWS CLI shorthand. */
export function isTame(value: Text, pattern: RegExp = TAME): boolean {
  return value.every((piece) => {
    if (piece.kind === 'literal') return pattern.test(piece.text)
    return piece.kind === 'call' || piece.tame
  })
}
