import type { Workbench } from '../state/workbench.ts'

export async function exportPng(_bench: Workbench): Promise<void> {}
export async function exportSvg(_bench: Workbench): Promise<void> {}
