import type { PriceItems } from './types.ts'

/** Messaging, workflows and APIs. Shape and conventions: see types.ts. */
export const integrationItems = {
  sqs: {
    'sqs.standard-requests': ['standard requests', 'USD/million', 'million requests'],
    'sqs.fifo-requests': ['FIFO requests', 'USD/million', 'million requests'],
    'sqs.free-tier.requests': ['free tier', 'requests/month'],
  },
  sns: {
    'sns.standard-requests': ['API requests standard', 'USD/million', 'million requests'],
    'sns.fifo-publish-requests': ['FIFO publish requests', 'USD/million', 'million requests'],
    'sns.fifo-publish-data': ['FIFO publish payload', 'USD/GB'],
    'sns.http-notifications': ['HTTP notifications after 100k', 'USD/million', 'million notifications'],
    'sns.email-notifications': ['email notifications after 1k', 'USD/100k', '100,000 notifications'],
    'sns.mobile-push': ['mobile push', 'USD/million', 'million notifications'],
  },
  eventbridge: {
    'eventbridge.custom-events': ['custom events', 'USD/million', 'million events'],
    'eventbridge.third-party-events': ['third-party events', 'USD/million', 'million events'],
    'eventbridge.archive-processing': ['archive processing', 'USD/GB'],
    'eventbridge.archive-storage': ['archive storage', 'USD/GB-month'],
    'eventbridge.schema-discovery': ['schema discovery', 'USD/million', 'million events'],
    'eventbridge.pipes-requests': ['pipes requests', 'USD/million', 'million requests'],
    'eventbridge.scheduler-invocations': [
      'scheduler invocations (after 14M free)',
      'USD/million',
      'million invocations',
    ],
  },
  stepFunctions: {
    'step-functions.standard-transitions': [
      'standard transitions',
      'USD/million',
      'million state transitions',
    ],
    'step-functions.express-requests': ['express requests', 'USD/million', 'million requests'],
    'step-functions.express-duration.first-1000-gb-hours': [
      'express duration first 1000 GB-h',
      'USD/GB-hour',
    ],
    'step-functions.express-duration.next-4000-gb-hours': ['express duration next 4000 GB-h', 'USD/GB-hour'],
    'step-functions.express-duration.over-5000-gb-hours': ['express duration over 5000 GB-h', 'USD/GB-hour'],
    'step-functions.free-tier.transitions': ['standard free tier', 'transitions/month'],
  },
  apiGateway: {
    'api-gateway.rest.first-333m': ['REST first 333M', 'USD/million', 'million requests'],
    'api-gateway.rest.next-667m': ['REST next 667M', 'USD/million', 'million requests'],
    'api-gateway.rest.next-19b': ['REST next 19B', 'USD/million', 'million requests'],
    'api-gateway.rest.over-20b': ['REST over 20B', 'USD/million', 'million requests'],
    'api-gateway.http.first-300m': ['HTTP first 300M', 'USD/million', 'million requests'],
    'api-gateway.http.over-300m': ['HTTP over 300M', 'USD/million', 'million requests'],
    'api-gateway.websocket.messages.first-1b': [
      'WebSocket messages first 1B',
      'USD/million',
      'million messages',
    ],
    'api-gateway.websocket.messages.over-1b': [
      'WebSocket messages over 1B',
      'USD/million',
      'million messages',
    ],
    'api-gateway.websocket.connection-minutes': ['WebSocket connection minutes', 'USD/million minutes'],
    'api-gateway.cache.0-5gb': ['cache 0.5 GB', 'USD/hour'],
    'api-gateway.cache.6-1gb': ['cache 6.1 GB', 'USD/hour'],
    'api-gateway.cache.237gb': ['cache 237 GB', 'USD/hour'],
  },
  kinesis: {
    'kinesis.provisioned-shard': ['provisioned shard', 'USD/shard-hour'],
    'kinesis.put-payload-units': ['PUT payload units', 'USD/million', 'million payload units'],
    'kinesis.on-demand.stream': ['on-demand stream', 'USD/stream-hour'],
    'kinesis.on-demand.ingest': ['on-demand ingest', 'USD/GB'],
    'kinesis.on-demand.retrieval': ['on-demand retrieval', 'USD/GB'],
    'kinesis.enhanced-fan-out.consumer': ['enhanced fan-out consumer', 'USD/consumer-shard-hour'],
    'kinesis.enhanced-fan-out.data': ['enhanced fan-out data', 'USD/GB'],
    'kinesis.extended-retention': ['extended retention', 'USD/shard-hour'],
  },
} as const satisfies PriceItems
