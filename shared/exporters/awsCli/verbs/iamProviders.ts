import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { text, variable } from '../shell/text.ts'
import { tagList } from '../tags.ts'

const PROVIDER = 'open-id-connect-provider'

const on = (step: Step) => textOption(`${PROVIDER}-arn`, step.main)

const oidcProvider: Printer = {
  title: 'OIDC provider',
  holds: 'arn',
  ref: (self) => self.main,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    // By its tags: a teardown no longer knows the address of a cluster that is gone. IAM is one for all Regions, and the
    // same stack in another has a provider of its own: the address has the Region.
    find: () => ({
      command: command(`iam list-${PROVIDER}s`),
      item: '',
      id: text("OpenIDConnectProviderList[?contains(Arn,'.", variable('REGION'), ".')].Arn"),
      eachTagged: { call: `iam list-${PROVIDER}-tags --${PROVIDER}-arn`, tags: 'Tags' },
    }),
    create: () => [
      capture(
        command(`iam create-${PROVIDER}`, options(step, 'Url', 'ClientIdList'), tagList(step)),
        'OpenIDConnectProviderArn',
        step.into,
      ),
    ],
    retag: () => run(command(`iam tag-${PROVIDER}`, on(step), tagList(step))),
    remove: () => [run(command(`iam delete-${PROVIDER}`, on(step)))],
  }),
}

export const IAM_PROVIDER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::IAM::OIDCProvider': oidcProvider,
}
