import type { Workbench } from '../state/workbench.ts'

export async function tidy(_bench: Workbench): Promise<void> {}
