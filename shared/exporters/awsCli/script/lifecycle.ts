/** Shell functions of one of the two scripts: how a step begins and ends, and what a person reads meanwhile. */
export const DEPLOY_STEPS = `# step TITLE ID DIGEST [unfinished]: the digest tells an edit; its first half, one of what AWS cannot change in place.
# Until all calls for a resource have been made, its tag says "unfinished" in place of the second half.
step() {
  STEP=$((STEP + 1))
  CURRENT=$1 DIGEST=$3 STATE=found
  own "$2"
  set_tags "\${DIGEST%%.*}.\${4-\${DIGEST#*.}}"
  printf '[%d/%d] %s ... ' "$STEP" "$STEPS" "$CURRENT"
  if [ "$DRY_RUN" = yes ]; then echo; fi
}

# What AWS cannot change in place is told at the end.
result() {
  if [ "$DRY_RUN" = yes ]; then
    printf '    # %s\\n' "$STATE"
  else
    printf '%s%s\\n' "$STATE" "\${1:+ $1}"
  fi
  [ "$STATE" != different ] || NOTES="$NOTES
- $CURRENT \${1-}"
}

check_owner() {
  if [ -z "$FOUND" ] || [ "$FOUND_STACK" = "$NAME" ]; then return 0; fi
  fail "$CURRENT: $FOUND exists already and does not carry the tag cantilever:stack=$NAME, so it is left alone. Choose another --name, or remove it if an earlier run was cut short right after making it."
}`

export const TEARDOWN_STEPS = `look() {
  CURRENT="looking up $1" SKIPPED=no
  own "$1"
}

step() {
  STEP=$((STEP + 1))
  look "$2"
  CURRENT=$1
  printf '[%d/%d] %s ... ' "$STEP" "$STEPS" "$CURRENT"
  if [ "$DRY_RUN" = yes ]; then echo; fi
}

report() {
  if [ "$DRY_RUN" = yes ]; then printf '    # '; fi
  printf '%s\\n' "$*"
}

absent() {
  [ "$SKIPPED" = yes ] || report 'not there'
}

# Only what carries the stack's tag is this script's to delete.
check_owner() {
  if [ -z "$FOUND" ] || [ "$FOUND_STACK" = "$NAME" ]; then return 0; fi
  report "$FOUND does not carry the tag cantilever:stack=$NAME: left alone"
  FOUND='' SKIPPED=yes
}

# keep WHAT: true when what was found holds data that was not to be deleted.
keep() {
  if [ "$DELETE_DATA" = yes ]; then return 1; fi
  report "kept $1"
  KEPT="$KEPT
- $CURRENT: $1"
}`

/** The part of a step that knows by which marks its resource is found; only what the script reads. */
export function own(read: ReadonlySet<string>): string {
  const lines = [
    ...(read.has('ID') ? ['  ID=$1'] : []),
    ...(read.has('OURS')
      ? ['  OURS=("Name=tag:cantilever:stack,Values=$NAME" "Name=tag:cantilever:id,Values=$1")']
      : []),
  ]
  return `own() {\n${lines.length === 0 ? '  :' : lines.join('\n')}\n}`
}
