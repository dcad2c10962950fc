import { allow } from './iam.ts'

// The channel of ECS Exec.
// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
export const EXEC = [
  allow(
    [
      'ssmmessages:CreateControlChannel',
      'ssmmessages:CreateDataChannel',
      'ssmmessages:OpenControlChannel',
      'ssmmessages:OpenDataChannel',
    ],
    '*',
  ),
]
