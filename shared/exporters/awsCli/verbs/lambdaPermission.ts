import { run, tolerated } from '../actions.ts'
import { command } from '../command.ts'
import { flags, options, textOption } from '../options.ts'
import type { Printer } from '../printer.ts'

const permission: Printer = {
  title: 'permission to call a function',
  holds: 'name',
  changes: [],
  ref: (self) => self.name,
  attributes: {},
  print: (step) => {
    const named = () => [...options(step, 'FunctionName'), textOption('statement-id', step.name)]
    return {
      create: () => [
        // Written anew each time: a statement of the same name cannot be overwritten.
        tolerated('ResourceNotFoundException', command('lambda remove-permission', named())),
        run(
          command(
            'lambda add-permission',
            named(),
            options(step, 'Action', 'Principal', 'SourceArn', 'SourceAccount', 'FunctionUrlAuthType'),
            flags(step, 'InvokedViaFunctionUrl'),
          ),
        ),
      ],
      remove: () => [tolerated('ResourceNotFoundException', command('lambda remove-permission', named()))],
    }
  },
}

export const LAMBDA_PERMISSION_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Lambda::Permission': { ...permission, naming: { property: 'Id', limit: 100 } },
}
