import { type Helper, SERVICE_HELPERS } from './serviceHelpers.ts'
import { TEXT_HELPERS } from './textHelpers.ts'

export type { Helper }

/**
 * Shell functions that the scripts may call. A script carries only those that it uses, found by their names. They keep
 * to bash 3.2, which is what macOS has: no associative arrays, no `mapfile`, no empty arrays under `set -u`.
 */
export const HELPERS: readonly Helper[] = [
  {
    name: 'aws',
    text: `# Every call goes through here: what is not asked for with --query is not printed, and with --dry-run nothing that
# changes anything is called, only shown.
aws() {
  if [ "$DRY_RUN" = yes ]; then
    case "$2" in
      describe-* | get-* | list-* | head-*)
        # What hangs on something that is not there yet cannot be asked for.
        case "$*" in *'$'[A-Za-z]*) return 0 ;; esac
        [ "$OFFLINE" = no ] || return 0
        ;;
      *)
        show aws "$@"
        return 0
        ;;
    esac
  fi
  case " $* " in
    *' --query '*) sure aws "$@" --region "$REGION" \${PROFILE:+--profile "$PROFILE"} ;;
    *) sure aws "$@" --region "$REGION" \${PROFILE:+--profile "$PROFILE"} > /dev/null ;;
  esac
}`,
  },
  {
    name: 'sure',
    text: `# EC2 may say for some seconds that there is no such thing as what it has just made; a change is then tried again.
sure() {
  local left=6
  case "$2 $3" in
    'ec2 describe-'* | 'ec2 wait' | [!e]* | e[!c]* | ec[!2]*)
      command "$@"
      return
      ;;
  esac
  while ! command "$@" 2> "$WORK/ec2"; do
    left=$((left - 1))
    if [ "$left" = 0 ] || ! grep -Eq '[(]Invalid[A-Za-z.]*NotFound[)]' "$WORK/ec2"; then
      cat "$WORK/ec2" >&2
      return 1
    fi
    sleep "$PAUSE"
  done
}`,
  },
  {
    name: 'show',
    text: `# Prints a command so that it can be pasted: what needs quotes has them.
show() {
  local word rest line='   '
  for word in "$@"; do
    case "$word" in
      '' | *[!A-Za-z0-9_./:@%+=,-]*)
        rest=$word
        word="'"
        while [ "$rest" != "\${rest#*\\'}" ]; do
          word="$word\${rest%%\\'*}'\\\\''"
          rest=\${rest#*\\'}
        done
        word="$word$rest'"
        ;;
    esac
    line="$line $word"
  done
  printf '%s\\n' "$line" >&3
}`,
  },
  {
    name: 'fail',
    text: `fail() {
  printf '\\nerror: %s\\n' "$*" >&2
  exit 1
}`,
  },
  ...TEXT_HELPERS,
  {
    name: 'quiet',
    text: `# Runs a look-up; that there is no such thing is an answer, not an error.
quiet() {
  if "$@" 2> "$WORK/error"; then return 0; fi
  if grep -Eq "$NOT_FOUND" "$WORK/error"; then return 0; fi
  cat "$WORK/error" >&2
  return 1
}`,
  },
  {
    name: 'peek',
    text: `# Sets FOUND to the first line of the answer; empty when there is no such thing.
peek() {
  local answer
  FOUND='' FOUND_STACK='' FOUND_DIGEST=''
  answer=$(quiet "$@") || return 1
  while IFS= read -r FOUND; do
    case "$FOUND" in '' | None | null) FOUND='' ;; *) break ;; esac
  done <<< "$answer"
}`,
  },
  {
    name: 'exists',
    text: `# exists NAME aws …: sets FOUND to the name when the call succeeds.
exists() {
  local name=$1
  shift
  FOUND='' FOUND_STACK='' FOUND_DIGEST=''
  if "$@" > /dev/null 2> "$WORK/error"; then
    [ "$OFFLINE" = yes ] || FOUND=$name
    return 0
  fi
  if grep -Eq "$NOT_FOUND" "$WORK/error"; then return 0; fi
  cat "$WORK/error" >&2
  return 1
}`,
  },
  {
    name: 'lookup',
    text: `# Sets FOUND, and refuses what another stack, or nobody we know, has made.
lookup() {
  local answer
  FOUND='' FOUND_STACK='' FOUND_DIGEST=''
  answer=$(quiet "$@") || return 1
  while IFS=$'\\t' read -r FOUND FOUND_STACK FOUND_DIGEST; do
    case "$FOUND" in '' | None | null) FOUND='' ;; *) break ;; esac
  done <<< "$answer"
  check_owner
}`,
  },
  {
    name: 'read_tags',
    text: `# The same for services that tell tags by a call of their own.
read_tags() {
  local answer
  [ -n "$FOUND" ] || return 0
  answer=$(quiet "$@") || return 1
  IFS=$'\\t' read -r FOUND_STACK FOUND_DIGEST <<< "$answer" || true
  check_owner
}`,
  },
  {
    name: 'missing',
    text: `missing() {
  [ -z "$FOUND" ] || return 1
  STATE=created
}`,
  },
  {
    name: 'changed',
    text: `# True when it was made from other settings, and AWS can change what differs in place.
changed() {
  [ "$FOUND_DIGEST" != "$DIGEST" ] || return 1
  STATE=different
  [ "\${FOUND_DIGEST%%.*}" = "\${DIGEST%%.*}" ] || return 1
  STATE=updated
  set_tags "$DIGEST"
}`,
  },
  {
    name: 'unfinished',
    text: `# True when it was just made, is changed, or an earlier run was cut short before all calls for it were made.
unfinished() {
  case "$STATE" in
    found) changed || return 1 ;;
    different) return 1 ;;
  esac
  set_tags "$DIGEST"
}`,
  },
  {
    name: 'known',
    text: `# AWS must have told these values; in a dry run the variable's name stands for them.
known() {
  local name
  for name in "$@"; do
    case "\${!name}" in
      '' | None)
        [ "$DRY_RUN" = yes ] || fail "AWS gave no value for $name."
        printf -v "$name" '%s' "\\$$name"
        ;;
    esac
  done
}`,
  },
  ...SERVICE_HELPERS,
  {
    name: 'retry',
    text: `# retry SECONDS PATTERN aws …: again and again while AWS answers with the pattern.
retry() {
  local deadline=$((SECONDS + $1)) pattern=$2
  shift 2
  while ! "$@" 2> "$WORK/retry"; do
    if [ "$SECONDS" -ge "$deadline" ] || ! grep -Eiq "$pattern" "$WORK/retry"; then
      cat "$WORK/retry" >&2
      return 1
    fi
    sleep "$PAUSE"
  done
}`,
  },
  {
    name: 'tolerate',
    text: `# tolerate PATTERN aws …: an answer with the pattern means that it is so already.
tolerate() {
  local pattern=$1
  shift
  if "$@" 2> "$WORK/tolerate"; then return 0; fi
  if grep -Eq "$pattern" "$WORK/tolerate"; then return 0; fi
  cat "$WORK/tolerate" >&2
  return 1
}`,
  },
  {
    name: 'await',
    text: `# await SECONDS WHAT GOOD BAD aws …: asks until the answer is GOOD; BAD may list several with |.
await() {
  local deadline=$((SECONDS + $1)) what=$2 good=$3 bad=$4 state
  shift 4
  if [ "$DRY_RUN" = yes ]; then
    printf '    # waits until %s is %s\\n' "$what" "\${good:-gone}"
    return 0
  fi
  while :; do
    state=$(quiet "$@") || return 1
    [ "$state" != None ] || state=''
    case "|$good|" in *"|$state|"*) return 0 ;; esac
    case "|$bad|" in
      "||") ;;
      *"|\${state:-gone}|"*)
        printf '\\nerror: %s is %s.\\n' "$what" "\${state:-gone}" >&2
        return 1
        ;;
    esac
    if [ "$SECONDS" -ge "$deadline" ]; then
      printf '\\nerror: %s is still %s.\\n' "$what" "\${state:-not there}" >&2
      return 1
    fi
    sleep "$PAUSE"
  done
}`,
  },
]

/** The helpers that the parts of a script call, directly or through each other, in the order above. */
export function helpersFor(texts: readonly string[]): Helper[] {
  const used = new Set<string>()
  const visit = (text: string) => {
    for (const name of calledIn(text)) {
      if (used.has(name)) continue
      used.add(name)
      visit(TEXTS.get(name) ?? '')
    }
  }
  for (const text of texts) visit(text)
  return HELPERS.filter((helper) => used.has(helper.name))
}

const TEXTS: ReadonlyMap<string, string> = new Map(HELPERS.map(({ name, text }) => [name, text]))

// A comment is taken whole, so that nothing in it counts. A name is a word of its own: "web.json" calls nothing.
const COMMENT_OR_CALL = new RegExp(
  `^\\s*#.*$|(?<![\\w./'-])(?:${[...TEXTS.keys()].join('|')})(?![\\w./-])`,
  'gm',
)

const calledIn = (text: string): string[] =>
  [...new Set(text.match(COMMENT_OR_CALL))].filter((found) => TEXTS.has(found))
