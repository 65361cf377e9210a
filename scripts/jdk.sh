# Sourced by the other scripts: finds a JDK that is new enough and exports JAVA_HOME.
# The java on the path may be older, as long as some JDK >= 21 is installed.

# The checkout, whatever folder a caller changes to later.
faxian_home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

faxian_jdk_version() { # prints the major version of the JDK in folder $1; fails where there is none
  [[ -x $1/bin/javac && -x $1/bin/java ]] || return 1
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}

faxian_find_jdk() {
  local candidate version found=()
  local candidates=("${JAVA_HOME:-}")
  local on_path
  on_path=$(command -v javac || true)
  if [[ -n $on_path ]]; then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
  fi
  candidates+=(/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
  for candidate in "${candidates[@]}"; do
    [[ -n $candidate ]] && version=$(faxian_jdk_version "$candidate") || continue
    if [[ $version =~ ^[0-9]+$ && $version -ge 21 ]]; then
      export JAVA_HOME=$candidate
      # Maven's own libraries make newer JDKs warn of what they do with memory.
      if [[ $version -ge 24 ]]; then
        export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
      fi
      return 0
    fi
    found+=("$candidate (version $version)")
  done
  echo "Faxian needs a JDK of version 21 or newer, and none was found." >&2
  if [[ ${#found[@]} -gt 0 ]]; then
    printf 'Found, but too old: %s\n' "${found[@]}" >&2
  fi
  echo "Install one (Debian 13: apt-get install openjdk-21-jdk-headless), or set JAVA_HOME to it." >&2
  return 3
}

faxian_mvn() { # Maven from the path, otherwise the one that the wrapper fetches
  if command -v mvn >/dev/null; then
    mvn "$@"
  else
    "$faxian_home/mvnw" "$@"
  fi
}

faxian_build() { # builds target/faxian.jar and target/lib where a source is newer than the last build
  local stamp=target/faxian.built
  if [[ -f $stamp && -z $(find pom.xml src/main -newer "$stamp" -print -quit) ]]; then
    return 0
  fi
  # Libraries of an earlier build would stay on the class path.
  rm -rf target/lib target/lib-opensearch target/lib-encoder
  echo "Building Faxian with $JAVA_HOME (the first time fetches its libraries) ..." >&2
  faxian_mvn -q -B -Dstyle.color=never -DskipTests package >&2 || return
  touch "$stamp"
}

faxian_java() { # runs the command line of the checkout in folder $1, in the folder of the caller
  local home=$1
  shift
  # The sample corpus and its index are those of the checkout, wherever the command is called from.
  export FAXIAN_CORPUS=${FAXIAN_CORPUS:-$home/corpus} FAXIAN_INDEX=${FAXIAN_INDEX:-$home/index-data}
  # The locale that is put in its place below says nothing of the language.
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) export FAXIAN_LANG=${FAXIAN_LANG:-zh} ;;
  esac
  # Without a locale of UTF-8 Java could neither open nor print Chinese file names.
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8* | *utf8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  # What is over in seconds is over before the second compiler has paid for itself.
  local short=
  case "${1:-}" in
    search | show | repeal | amend | lapse | suspend | resume | confirm | correct | link | merge | split | dismiss | withdraw) short=-XX:TieredStopAtLevel=1 ;;
  esac
  # The sentence encoder is there by default; its native libraries are loaded where the build has put them.
  local encoder=$home/target/lib-encoder
  local tokenizers=("$encoder"/native/*tokenizers.*)
  # shellcheck disable=SC2086 # several options are meant to fall apart into words
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED $short \
    "-Donnxruntime.native.path=$encoder/native" "-DRUST_LIBRARY_PATH=${tokenizers[0]}" ${FAXIAN_JAVA_OPTS:-} \
    -cp "$home/target/faxian.jar:$home/target/lib/*:$home/target/faxian-encoder.jar:$encoder/classes:$encoder/*" org.faxian.cli.Faxian "$@"
}
