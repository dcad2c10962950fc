import { capture, run } from '../actions.ts'
import { command } from '../command.ts'
import { flags, options, textOption } from '../options.ts'
import type { Printer } from '../printer.ts'
import { text } from '../shell/text.ts'
import { mapTags, tagMap } from '../tags.ts'
import { mine, restRetag } from './apiGateway.ts'

const apiKey: Printer = {
  title: 'API key',
  holds: 'id',
  ref: (self) => self.main,
  attributes: { APIKeyId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('apigateway get-api-keys'),
      item: mine('items', text(step.id)),
      id: 'id',
      tags: mapTags('tags'),
    }),
    create: () => [
      capture(
        command(
          'apigateway create-api-key',
          options(step, 'Name', 'Description'),
          flags(step, 'Enabled'),
          tagMap(step),
        ),
        'id',
        step.into,
      ),
    ],
    retag: () => restRetag(step, 'apikeys/', step.main),
    remove: () => [run(command('apigateway delete-api-key', textOption('api-key', step.main)))],
  }),
}

const usagePlanKey: Printer = {
  title: 'API key of a usage plan',
  holds: 'id',
  ref: (self) => self.main,
  attributes: {},
  print: (step) => ({
    find: () => ({
      command: command('apigateway get-usage-plan-keys', options(step, 'UsagePlanId')),
      item: text("items[?id=='", step.text('KeyId'), "']|[0]"),
      id: 'id',
    }),
    create: () => [
      capture(
        command('apigateway create-usage-plan-key', options(step, 'UsagePlanId', 'KeyId', 'KeyType')),
        'id',
        step.into,
      ),
    ],
    remove: null,
  }),
}

export const API_GATEWAY_KEY_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ApiGateway::ApiKey': apiKey,
  'AWS::ApiGateway::UsagePlanKey': usagePlanKey,
}
