# Two hosts over ssh, in network namespaces, one of which is cut off in the
# middle of a run: the same bytes as one process.
set -u
for program in parallel ip ssh-keygen rsync; do
	command -v $program >/dev/null || { echo "skipped: no $program"; exit; }
done
[ -x /usr/sbin/sshd ] || { echo "skipped: no sshd"; exit; }
[ "$(id -u)" = 0 ] || { echo "skipped: namespaces need root"; exit; }
cd "$WORK" || exit
net=gpt$$

finish() {
	for host in 1 2; do
		[ ! -e sshd$host.pid ] || kill "$(cat sshd$host.pid)" 2>/dev/null
		# Sessions that were cut off are still there.
		for pid in $(ip netns pids ${net}h$host 2>/dev/null); do
			kill "$pid" 2>/dev/null
		done
		ip netns del ${net}h$host 2>/dev/null
	done
	ip netns del ${net}c 2>/dev/null
}
trap finish EXIT
trap 'exit 2' HUP INT TERM

# A namespace for us and one for each host, wired up in pairs.
# shellcheck disable=SC2015
ip netns add ${net}c 2>error && ip netns add ${net}h1 && ip netns add ${net}h2 ||
    { echo "skipped: no namespaces here: $(cat error)"; exit; }
for host in 1 2; do
	ip link add ${net}a$host netns ${net}c type veth \
	    peer name eth0 netns ${net}h$host 2>error ||
	    { echo "skipped: no veth here: $(cat error)"; exit; }
	ip -n ${net}c addr add 10.99.$host.1/24 dev ${net}a$host
	ip -n ${net}c link set ${net}a$host up
	ip -n ${net}h$host addr add 10.99.$host.2/24 dev eth0
	ip -n ${net}h$host link set eth0 up
	ip -n ${net}h$host link set lo up
done

# An SSH server for each, with keys of this test only and its own home directory,
# where parallel puts its files.
mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f key
chmod 700 .
for host in 1 2; do
	ssh-keygen -q -t ed25519 -N '' -f host$host
	mkdir home$host
	cat >run$host <<-E
		#!/bin/sh
		HOME=$WORK/home$host PATH=$PATH
		export HOME PATH
		cd
		eval "\$SSH_ORIGINAL_COMMAND"
	E
	chmod +x run$host
	cat >sshd$host.conf <<-E
		ListenAddress 10.99.$host.2
		HostKey $WORK/host$host
		PidFile $WORK/sshd$host.pid
		AuthorizedKeysFile $WORK/key.pub
		ForceCommand $WORK/run$host
		StrictModes no
		UsePAM no
		MaxStartups 100
	E
	ip netns exec ${net}h$host /usr/sbin/sshd -f sshd$host.conf
done
cat >ssh.conf <<-E
	Host *
		User root
		IdentityFile $WORK/key
		UserKnownHostsFile $WORK/known
		StrictHostKeyChecking no
		LogLevel ERROR
E
# parallel and rsync call ssh; it finds our settings by this name.
mkdir bin
printf '#!/bin/sh\nexec %s -F %s "$@"\n' "$(command -v ssh)" "$WORK/ssh.conf" \
    >bin/ssh
chmod +x bin/ssh
PATH=$WORK/bin:$PATH
for host in 1 2; do
	# shellcheck disable=SC2034
	for wait in $(seq 20); do
		ip netns exec ${net}c ssh -o ConnectTimeout=5 10.99.$host.2 true \
		    2>error && continue 2
		sleep 0.5
	done
	echo "skipped: no sshd that answers: $(tail -n 1 error)"
	exit
done

"$TOP/tests/pipelines/vary" 600 news "$TOP"/corpus/0*.txt
find news -type f | sort | xargs gpsplit | gpclean >clean
gpsentences clean | gpscore >one
gpterms clean >one.terms
spread() {
	ip netns exec ${net}c "$TOP/pipelines/spread" -S 2/10.99.1.2 \
	    -S 2/10.99.2.2 "$@"
}
cat >slow <<'E'
# Slow enough to be cut off; records where it ran.
echo "$HOME" >>"$HOME/blocks"
sleep 0.5
gpsentences | gpscore
E
spread -b 150k 'gpsentences | gpscore' clean | cmp - one &&
    echo "two hosts: the same bytes"
spread -b 150k -m 'gpterms -m' gpterms clean | cmp - one.terms &&
    echo "two hosts, counts merged: the same bytes"

: >home1/blocks
: >home2/blocks
(
	# shellcheck disable=SC2034
	for wait in $(seq 300); do
		[ "$(wc -l <home2/blocks)" -lt 2 ] || break
		sleep 0.1
	done
	ip -n ${net}h2 link set eth0 down
	# shellcheck disable=SC2238	# a file of that name
	echo "host 2 cut off after $(wc -l <home2/blocks) blocks" >cut
) &
spread -b 150k "$(cat slow)" clean >two
status=$?
wait $!
cat cut
echo "host 1 did $(wc -l <home1/blocks) blocks, host 2 began $(wc -l <home2/blocks)"
if [ $status = 0 ] && cmp one two; then
	echo "one host cut off in the middle: the same bytes"
	echo ok
fi
