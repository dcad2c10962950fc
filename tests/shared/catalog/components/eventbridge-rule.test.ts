import { expect, it } from 'vitest'
import { eventBridgeRule } from '../../../../shared/catalog/components/eventbridge-rule.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(eventBridgeRule, {
  cases: {
    default: {},
    'starts jobs and tells a topic': (d) =>
      d
        .add('eventbridge-rule', 'uploads', { pattern: '{"source": ["shop"], "detail": {"size": [null]}}' })
        .add('sns-topic', 'team')
        .add('batch-job-definition', 'resize')
        .add('batch-job-queue', 'images')
        .add('batch-compute-environment', 'fleet')
        .connect('resize', 'submits', 'images', { arraySize: 10 })
        .connect('images', 'dispatches', 'fleet')
        .connect('uploads', 'triggers', 'images')
        .connect('uploads', 'triggers', 'team', { deadLetters: false, delivery: { input: 'New image' } }),
  },
})

it('has five targets at most', () => {
  const picture = drawing().add('eventbridge-rule', 'rule')
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f'])
    picture.add('sqs-queue', id).connect('rule', 'triggers', id)
  expect(workOut(picture).complaints).toContainEqual(
    expect.stringContaining('a rule has 5 targets at most, not 6'),
  )
})
