#!/usr/bin/env bash
# Lays out, in the folder given, Debian's WordPress and an empty database for it; the packages of PHP
# and MariaDB are installed where they are missing. WORDPRESS_SUITE names another release of Debian
# whose WordPress is taken instead of this machine's. It starts nothing, and touches nothing else.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/apt" && cd "$1"

apt-get update >/dev/null
needed=(php-cli php-mysql php-xml php-mbstring mariadb-server-core)
for package in "${needed[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 ||
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >/dev/null
done

# The package itself would bring a web server that starts by itself: it is unpacked, not installed.
apt=()
if [ -n "${WORDPRESS_SUITE:-}" ]; then
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | head -1)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $WORDPRESS_SUITE main" >apt/list
  mkdir -p apt/lists/partial apt/cache/archives/partial
  apt=(-o "Dir::Etc::sourcelist=$PWD/apt/list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$PWD/apt/lists" -o "Dir::Cache=$PWD/apt/cache")
  apt-get "${apt[@]}" update >/dev/null
fi
theme=$(apt-cache "${apt[@]}" show wordpress | grep -oE 'wordpress-theme-[a-z]+' | head -1)
apt-get "${apt[@]}" download -qq wordpress "$theme" 2>/dev/null
for package in ./*.deb; do dpkg-deb -x "$package" root; done

site=root/usr/share/wordpress
cp "$here/wp-config.php" "$site/"
mkdir -p "$site/wp-content/mu-plugins"
cp "$here/loopback.php" "$site/wp-content/mu-plugins/"
mariadb-install-db --no-defaults --datadir="$PWD/data" --user="$(id -un)" \
  --auth-root-authentication-method=normal --skip-test-db >/dev/null
