import type { DeploymentPlan, Origin } from '../plan/plan.ts'

export interface ExportFile {
  /** In the folder of the export, or in one folder of it: "nested/network.yaml" (`isExportPath`). */
  readonly name: string
  readonly text: string
  readonly executable: boolean
  /** What in the drawing its lines are owed to, where that is known; in the order of lines, the outer before the inner. */
  readonly marks?: readonly Mark[]
}

/** Lines that something in the drawing asked for. They count from 1, both ends included. */
export interface Mark {
  readonly from: number
  readonly to: number
  /** Of the resource, parameter or output that they are, or are part of; null: the heading over several. */
  readonly logicalId: string | null
  /** Inside the lines of a resource, the connection without which this part would be another, or missing. */
  readonly origin: Origin
}

/** Why a kind of export cannot be made: it would leave something out. */
export interface ExportFault {
  /** Logical id of the resource. */
  readonly what: string
  readonly message: string
}

/** "template.yaml", or "template.eu-west-1.yaml" when there are several stacks. */
export const stackFile = (plan: DeploymentPlan, region: string, name: string): string =>
  plan.stacks.length > 1 ? name.replace(/\.[a-z]+$/, (ending) => `.${region}${ending}`) : name
