export interface Helper {
  readonly name: string
  readonly text: string
}

/** Shell functions for what takes more than one call of a service. */
export const SERVICE_HELPERS: readonly Helper[] = [
  {
    name: 'lookup_tagged',
    text: `# lookup_tagged aws elbv2 …: finds, among the ARNs that the call answers, the one with this step's tags. A name or a
# number would not do: an edit may change it. Tags are told for twenty at a time.
lookup_tagged() {
  local answer arns at=0
  FOUND='' FOUND_STACK='' FOUND_DIGEST=''
  answer=$(quiet "$@" | tr '\\n\\t' '  ') || return 1
  read -r -a arns <<< "$answer"
  while [ -z "$FOUND" ] && [ "$at" -lt "\${#arns[@]}" ] && [ "$answer" != 'None ' ]; do
    lookup aws elbv2 describe-tags --resource-arns "\${arns[@]:$at:20}" \\
      --query "TagDescriptions[?Tags[?Key=='cantilever:stack'&&Value=='$NAME']&&Tags[?Key=='cantilever:id'&&Value=='$ID']]|[0].[ResourceArn,$OWNER]" \\
      --output text || return 1
    at=$((at + 20))
  done
}`,
  },
  {
    name: 'lookup_each',
    text: `# lookup_each TAGS CALL aws …: the same for services that tell the tags of one thing at a time, by the call.
lookup_each() {
  local path=$1 answer arns call at=0
  read -r -a call <<< "$2"
  shift 2
  FOUND='' FOUND_STACK='' FOUND_DIGEST=''
  answer=$(quiet "$@" | tr '\\n\\t' '  ') || return 1
  read -r -a arns <<< "$answer"
  while [ -z "$FOUND" ] && [ "$at" -lt "\${#arns[@]}" ] && [ "$answer" != 'None ' ]; do
    lookup aws "\${call[@]}" "\${arns[$at]}" \\
      --query "\${path}[?Key=='cantilever:stack'&&Value=='$NAME']&&\${path}[?Key=='cantilever:id'&&Value=='$ID']&&['\${arns[$at]}',\${path}[?Key=='cantilever:stack']|[0].Value,\${path}[?Key=='cantilever:digest']|[0].Value]" \\
      --output text || return 1
    at=$((at + 1))
  done
}`,
  },
  {
    name: 'prune_rules',
    text: `# prune_rules ingress|egress GROUP RULE…: revokes what is not among the rules. A rule with a tag of its own has
# its own step.
prune_rules() {
  local direction=$1 group=$2 of='!IsEgress' rules rule protocol from to peer wanted keep
  shift 2
  [ "$direction" = ingress ] || of=IsEgress
  rules=$(aws ec2 describe-security-group-rules --filters "Name=group-id,Values=$group" \\
    --query "SecurityGroupRules[?$of && !Tags[?Key=='cantilever:id']].[SecurityGroupRuleId,IpProtocol,FromPort,ToPort,CidrIpv4||CidrIpv6||ReferencedGroupInfo.GroupId||PrefixListId]" \\
    --output text) || return 1
  while IFS=$'\\t' read -r rule protocol from to peer; do
    case "$rule" in '' | None) continue ;; esac
    keep=no
    for wanted in "$@"; do
      if [ "$wanted" = "$protocol $from $to $peer" ]; then keep=yes; fi
    done
    [ "$keep" = yes ] ||
      aws ec2 revoke-security-group-"$direction" --group-id "$group" --security-group-rule-ids "$rule" ||
      return 1
  done <<< "$rules"
}`,
  },
  {
    name: 'stays',
    text: `# stays NAME [WANTED…]
stays() {
  local wanted name=$1
  shift
  case "$name" in '' | None) return 0 ;; esac
  for wanted in "$@"; do
    if [ "$wanted" = "$name" ]; then return 0; fi
  done
  return 1
}`,
  },
  {
    name: 'prune_targets',
    text: `# prune_targets GROUP [ARN…]: takes the Auto Scaling group out of every target group that is not among these.
prune_targets() {
  local group=$1 arns arn
  shift
  arns=$(aws autoscaling describe-load-balancer-target-groups --auto-scaling-group-name "$group" \\
    --query 'LoadBalancerTargetGroups[].[LoadBalancerTargetGroupARN]' --output text) || return 1
  while IFS= read -r arn; do
    if stays "$arn" "$@"; then continue; fi
    aws autoscaling detach-load-balancer-target-groups --auto-scaling-group-name "$group" --target-group-arns "$arn" ||
      return 1
  done <<< "$arns"
}`,
  },
  {
    name: 'prune_scalers',
    text: `# prune_scalers GROUP [NAME…]: deletes the policies and schedules of this script's naming that are not among these.
prune_scalers() {
  local group=$1 names name
  shift
  names=$(aws autoscaling describe-policies --auto-scaling-group-name "$group" \\
    --query "ScalingPolicies[?starts_with(PolicyName,'$NAME-')].[PolicyName]" --output text) || return 1
  while IFS= read -r name; do
    if stays "$name" "$@"; then continue; fi
    aws autoscaling delete-policy --auto-scaling-group-name "$group" --policy-name "$name" || return 1
  done <<< "$names"
  names=$(aws autoscaling describe-scheduled-actions --auto-scaling-group-name "$group" \\
    --query "ScheduledUpdateGroupActions[?starts_with(ScheduledActionName,'$NAME-')].[ScheduledActionName]" \\
    --output text) || return 1
  while IFS= read -r name; do
    if stays "$name" "$@"; then continue; fi
    aws autoscaling delete-scheduled-action --auto-scaling-group-name "$group" --scheduled-action-name "$name" || return 1
  done <<< "$names"
}`,
  },
  {
    name: 'prune_role',
    text: `# prune_role ROLE [POLICY…]: takes from the role every policy that is not among these names and ARNs.
prune_role() {
  local role=$1 policies policy
  shift
  policies=$(aws iam list-attached-role-policies --role-name "$role" \\
    --query 'AttachedPolicies[].[PolicyArn]' --output text) || return 1
  while IFS= read -r policy; do
    if stays "$policy" "$@"; then continue; fi
    aws iam detach-role-policy --role-name "$role" --policy-arn "$policy" || return 1
  done <<< "$policies"
  policies=$(aws iam list-role-policies --role-name "$role" --query 'PolicyNames[].[@]' --output text) || return 1
  while IFS= read -r policy; do
    if stays "$policy" "$@"; then continue; fi
    aws iam delete-role-policy --role-name "$role" --policy-name "$policy" || return 1
  done <<< "$policies"
}`,
  },
  {
    name: 'prune_rule_targets',
    text: `# prune_rule_targets RULE BUS ID…: takes from the rule the targets that are not among the ids.
prune_rule_targets() {
  local rule=$1 bus=$2 targets target wanted keep
  shift 2
  targets=$(quiet aws events list-targets-by-rule --rule "$rule" --event-bus-name "$bus" \\
    --query 'Targets[].[Id]' --output text) || return 1
  while IFS= read -r target; do
    case "$target" in '' | None) continue ;; esac
    keep=no
    for wanted in "$@"; do
      if [ "$wanted" = "$target" ]; then keep=yes; fi
    done
    [ "$keep" = yes ] ||
      aws events remove-targets --rule "$rule" --event-bus-name "$bus" --ids "$target" > /dev/null ||
      return 1
  done <<< "$targets"
}`,
  },
  {
    name: 'set_stream',
    text: `# set_stream NAME HOURS SHARDS: brings a stream to its retention and, where given, its number of shards.
set_stream() {
  local answer hours shards
  answer=$(quiet aws kinesis describe-stream-summary --stream-name "$1" \\
    --query 'StreamDescriptionSummary.[RetentionPeriodHours,OpenShardCount]' --output text) || return 1
  IFS=$'\\t' read -r hours shards <<< "$answer"
  case "$hours" in '' | None | *[!0-9]*) hours=24 shards=$3 ;; esac
  if [ "$hours" -lt "$2" ]; then
    aws kinesis increase-stream-retention-period --stream-name "$1" --retention-period-hours "$2" || return 1
    aws kinesis wait stream-exists --stream-name "$1" || return 1
  elif [ "$hours" -gt "$2" ]; then
    aws kinesis decrease-stream-retention-period --stream-name "$1" --retention-period-hours "$2" || return 1
    aws kinesis wait stream-exists --stream-name "$1" || return 1
  fi
  [ -n "$3" ] && [ "$shards" != "$3" ] || return 0
  aws kinesis update-shard-count --stream-name "$1" --target-shard-count "$3" \\
    --scaling-type UNIFORM_SCALING > /dev/null || return 1
  aws kinesis wait stream-exists --stream-name "$1"
}`,
  },
  {
    name: 'drop_policy_versions',
    text: `# Deletes all versions of a managed policy but the one in force.
drop_policy_versions() {
  local versions version
  versions=$(aws iam list-policy-versions --policy-arn "$1" \\
    --query 'Versions[?!IsDefaultVersion].[VersionId]' --output text) || return 1
  while IFS= read -r version; do
    case "$version" in '' | None) continue ;; esac
    aws iam delete-policy-version --policy-arn "$1" --version-id "$version" || return 1
  done <<< "$versions"
}`,
  },
  {
    name: 'empty_bucket',
    text: `# Deletes every version of every object, 500 at a time.
empty_bucket() {
  local list
  for list in Versions DeleteMarkers; do
    while :; do
      aws s3api list-object-versions --bucket "$1" --max-items 500 \\
        --query "{Objects: \${list}[].{Key: Key, VersionId: VersionId}}" --output json > "$WORK/objects.json" || return 1
      grep -q '"Key"' "$WORK/objects.json" || break
      aws s3api delete-objects --bucket "$1" --delete "file://$WORK/objects.json" || return 1
      [ "$DRY_RUN" = no ] || break
    done
  done
}`,
  },
  {
    name: 'list_orphans',
    text: `# list_orphans ID…: sets ORPHANS to what carries the tag of the stack and none of these ids. Somebody who may deploy
# need not be allowed to list, so a refusal is only told.
list_orphans() {
  local answer arn id
  if ! answer=$(aws resourcegroupstaggingapi get-resources --tag-filters Key=cantilever:stack,Values="$NAME" \\
    --resource-type-filters ec2 elasticloadbalancing ecs eks batch ecr logs s3 kms sns sqs cloudwatch \\
    --query "ResourceTagMappingList[].[ResourceARN,Tags[?Key=='cantilever:id']|[0].Value]" --output text); then
    echo 'What is no longer in the drawing could not be listed (tag:GetResources).' >&2
    return 0
  fi
  while IFS=$'\\t' read -r arn id; do
    case "$arn" in '' | None) continue ;; esac
    case " $* " in *" $id "*) continue ;; esac
    ORPHANS="$ORPHANS
- $arn"
  done <<< "$answer"
}`,
  },
  {
    name: 'each_line',
    text: `# each_line FUNCTION aws …: calls the function with every line of the answer.
each_line() {
  local function=$1 answer line
  shift
  answer=$(quiet "$@") || return 1
  while IFS= read -r line; do
    case "$line" in '' | None) continue ;; esac
    "$function" "$line" || return 1
  done <<< "$answer"
}`,
  },
  {
    name: 'deregister_task_definition',
    text: `# Deregistered revisions would stay for ever if they were not deleted too.
deregister_task_definition() {
  aws ecs deregister-task-definition --task-definition "$1" || return 1
  aws ecs delete-task-definitions --task-definitions "$1"
}`,
  },
  {
    name: 'deregister_job_definition',
    text: `deregister_job_definition() {
  aws batch deregister-job-definition --job-definition "$1"
}`,
  },
]
