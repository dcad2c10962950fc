import type { CommandId } from '../../shared/commands.ts'
import type { Behaviour } from './define.ts'
import { hasNodes } from './define.ts'
import { newDocument, openDocument } from './lifecycle/documents.ts'
import { saveAs, saveDocument } from './lifecycle/save.ts'
import { exportPng, exportSvg } from './picture.ts'

export const fileCommands = {
  'file.new': { inFields: true, run: newDocument },
  'file.open': { inFields: true, run: openDocument },
  'file.open-recent': {
    inFields: true,
    run: ({ store }) => store.getState().actions.setDialog({ name: 'welcome', payload: { tab: 'recent' } }),
  },
  'file.clear-recent': {
    run: async ({ host }) => {
      await host.request('recent.clear', {})
    },
  },
  'file.open-example': {
    run: ({ store }) => store.getState().actions.setDialog({ name: 'welcome', payload: { tab: 'examples' } }),
  },
  'file.save': {
    inFields: true,
    run: async (bench) => {
      await saveDocument(bench)
    },
  },
  'file.save-as': {
    inFields: true,
    run: async (bench) => {
      await saveAs(bench)
    },
  },
  'file.versions': {
    when: (studio) => studio.file.path !== null,
    run: ({ store }) => store.getState().actions.setDialog({ name: 'versions' }),
  },
  'file.export': {
    inFields: true,
    when: hasNodes,
    run: ({ store }) => store.getState().actions.setDialog({ name: 'export' }),
  },
  'file.export-png': { when: hasNodes, run: exportPng },
  'file.export-svg': { when: hasNodes, run: exportSvg },
  'file.close': {
    inFields: true,
    run: async ({ host }) => {
      await host.request('window.close', {})
    },
  },
} satisfies Partial<Record<CommandId, Behaviour>>
