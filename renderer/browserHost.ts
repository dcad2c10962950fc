import type { Host } from '../shared/ipc/contract.ts'

export function browserHost(): Host {
  throw new Error('not here yet')
}
