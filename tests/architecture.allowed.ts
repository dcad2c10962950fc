/** Longest file of each kind, in lines. What is listed nowhere may have 300. */
export const ceilings: readonly { readonly of: RegExp; readonly lines: number }[] = [
  { of: /^electron\/main\.ts$/, lines: 80 },
  // Written by a program from AWS's specification, and read by the compiler.
  { of: /^shared\/catalog\/spec\/resources\.generated\.ts$/, lines: 30_000 },
  { of: /^shared\/rules\/[a-z]+\//, lines: 80 },
  // A list with two lines for each rule.
  { of: /^shared\/rules\/index\.ts$/, lines: 1000 },
  { of: /^shared\/catalog\/components\//, lines: 250 },
  { of: /^renderer\/.*\.tsx$/, lines: 200 },
]

/** Decisions to go beyond a rule, each with its reason. */
export const exceptions: {
  readonly longer: Readonly<Record<string, { readonly lines: number; readonly reason: string }>>
  readonly namesTypes: readonly string[]
} = {
  longer: {},
  // They are EC2's own names of what is tagged, `ResourceType=placement-group`.
  namesTypes: ['shared/exporters/awsCli/verbs/ec2Capacity.ts'],
}
