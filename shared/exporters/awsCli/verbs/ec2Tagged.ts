import { command } from '../command.ts'
import { textOption } from '../options.ts'
import type { Find } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { ec2Filters, listTags } from '../tags.ts'

/** EC2 finds its things by tag: what is found is ours by the filter, and the answer has the digest. */
export function tagged(
  verb: string,
  list: string,
  id: string,
  more: { readonly option?: string; readonly filters?: readonly string[] } = {},
): Find {
  return {
    command: command(
      `ec2 ${verb}`,
      ec2Filters(
        more.option,
        (more.filters ?? []).map((filter) => text(filter)),
      ),
    ),
    item: `${list}[0]`,
    id,
    tags: listTags('Tags'),
  }
}

/** An EC2 call on one thing that another still hangs on answers so, until AWS has let go of that. */
export const IN_USE = 'DependencyViolation|InUse|in use'

export const on = (option: string, id: Text) => textOption(option, id)
