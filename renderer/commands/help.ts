import type { CommandId } from '../../shared/commands.ts'
import type { Behaviour } from './define.ts'

export const helpCommands = {
  'help.shortcuts': { run: ({ store }) => store.getState().actions.setDialog({ name: 'shortcuts' }) },
  'help.documentation': {
    run: async ({ host, store }) => {
      const url = 'https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html'
      const reply = await host.request('app.openExternal', { url })
      if (reply.kind === 'failed')
        store.getState().actions.notify({ tone: 'error', text: `${reply.message} ${reply.whatToDo}` })
    },
  },
  'help.about': { run: ({ store }) => store.getState().actions.setDialog({ name: 'about' }) },
} satisfies Partial<Record<CommandId, Behaviour>>
