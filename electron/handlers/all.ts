import type { Handlers } from '../dispatch.ts'
import { appHandlers } from './app.ts'
import type { Context } from './context.ts'
import { documentHandlers } from './document.ts'
import { exportHandlers } from './export.ts'
import { recentHandlers } from './recent.ts'
import { recoveryHandlers } from './recovery.ts'
import { settingsHandlers } from './settings.ts'
import { versionsHandlers } from './versions.ts'
import { windowHandlers } from './window.ts'

export const allHandlers = (context: Context): Handlers => ({
  ...appHandlers(context),
  ...documentHandlers(context),
  ...exportHandlers(context),
  ...recentHandlers(context),
  ...recoveryHandlers(context),
  ...settingsHandlers(context),
  ...versionsHandlers(context),
  ...windowHandlers(context),
})
