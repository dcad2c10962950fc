import { eventBridgeBus } from '../../../../shared/catalog/components/eventbridge-bus.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(eventBridgeBus, {
  cases: {
    default: {},
    'archive and schemas': {
      archive: { enabled: true, retentionDays: 365, pattern: '{"source": ["shop.orders"]}' },
      schemaDiscovery: true,
      usage: { eventsMillion: 10, averageKiB: 4 },
    },
    'kept for ever': {
      archive: { enabled: true, retentionDays: 0 },
      usage: { eventsMillion: 1, averageKiB: 100 },
    },
    'rule on it': (d) =>
      d
        .add('eventbridge-bus', 'shop')
        .add('eventbridge-rule', 'orders', {
          pattern: '{"source": ["shop.orders"]}',
          usage: { matchesMillion: 2 },
        })
        .add('eventbridge-bus', 'billing')
        .connect('shop', 'triggers', 'orders')
        .connect('orders', 'triggers', 'billing', { deadLetters: false }),
  },
})
