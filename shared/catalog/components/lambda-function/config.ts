import { configFaults } from './faults.ts'
import { shape } from './shape.ts'

export const lambdaConfig = shape.superRefine((config, ctx) => {
  for (const { path, message } of configFaults(config)) {
    ctx.addIssue({ code: 'custom', path: [...path], message })
  }
})
