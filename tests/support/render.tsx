import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { FactsContext } from '../../renderer/form/useFacts.ts'
import { StudioContext } from '../../renderer/state/store.ts'
import type { Workbench } from '../../renderer/state/workbench.ts'
import { facts } from '../../shared/facts/facts.ts'

// React asks for this before it lets tests flush its work by hand.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

export interface Rendered {
  readonly root: HTMLElement
  /** The one element with this role and accessible name, in the whole page; throws when there is none or several. */
  byRole(role: string, name?: string | RegExp): HTMLElement
  /** The control that a label with this text belongs to. */
  byLabel(text: string | RegExp): HTMLInputElement
  queryRole(role: string, name?: string | RegExp): HTMLElement | null
  text(): string
  unmount(): Promise<void>
}

/** Renders on a desk. Everything that is due by then has happened when the promise resolves. */
export async function render(bench: Workbench, children: ReactNode): Promise<Rendered> {
  const root = document.createElement('div')
  document.body.append(root)
  const react = createRoot(root)
  await act(async () => {
    react.render(
      <FactsContext.Provider value={facts}>
        <StudioContext.Provider value={bench}>{children}</StudioContext.Provider>
      </FactsContext.Provider>,
    )
  })
  const queryRole = (role: string, name?: string | RegExp) => all(role, name)[0] ?? null
  return {
    root,
    queryRole,
    byRole: (role, name) => only(all(role, name), `${role} "${name ?? ''}"`),
    byLabel: (text) => {
      const labels = [...document.querySelectorAll('label')].filter((label) =>
        fits(label.textContent ?? '', text),
      )
      const label = only(labels, `label "${text}"`)
      const control =
        label.htmlFor === ''
          ? label.querySelector('input, select, textarea')
          : document.getElementById(label.htmlFor)
      if (!control) throw new Error(`The label "${text}" belongs to nothing`)
      return control as HTMLInputElement
    },
    text: () => document.body.textContent ?? '',
    unmount: async () => {
      await act(async () => react.unmount())
      root.remove()
    },
  }
}

const ROLES: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a[href]',
  textbox: 'input:not([role]), textarea',
  heading: 'h1, h2, h3',
  option: 'option',
}

function all(role: string, name?: string | RegExp): HTMLElement[] {
  const native = ROLES[role]
  const found = [...document.querySelectorAll<HTMLElement>(`[role="${role}"]${native ? `, ${native}` : ''}`)]
  return name === undefined ? found : found.filter((element) => fits(nameOf(element), name))
}

export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')
  if (by)
    return by
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '').trim()
}

const fits = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text)

function only<T>(found: readonly T[], what: string): T {
  const [first, ...others] = found
  if (first === undefined || others.length > 0) throw new Error(`There are ${found.length} of ${what}`)
  return first
}

export async function click(element: Element): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
}

export async function press(element: Element, key: string, init: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  })
}

/** Types over what is in the field, as a person would: focus, input; leaves the focus there. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  const prototype =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  // React watches the property of the element itself; the prototype's setter goes past it.
  const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
  await act(async () => {
    field.focus()
    set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function choose(select: HTMLElement, label: string): Promise<void> {
  if (!(select instanceof HTMLSelectElement)) throw new Error('not a select')
  const option = [...select.options].find((candidate) => candidate.textContent === label)
  if (!option) throw new Error(`There is no option "${label}"`)
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value)
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

export async function blur(element: HTMLElement): Promise<void> {
  await act(async () => element.blur())
}

/** Lets promises and timers of zero length run, inside React's bookkeeping. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

/** Waits for something that takes real time, such as loading a part of the app; fails loudly when it never comes. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
    })
  }
}
