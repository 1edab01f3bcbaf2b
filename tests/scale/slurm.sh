# A temporary Slurm cluster of one node runs an array job and the merge that depends
# on it; one task is killed in the middle and another is requeued.
set -u
for program in munged slurmctld slurmd sbatch; do
	command -v $program >/dev/null || [ -x /usr/sbin/$program ] ||
	    { echo "skipped: no $program"; exit; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: slurmd needs root"; exit; }
cd "$WORK" || exit
chmod 755 .
PATH=$PATH:/usr/sbin
node=$(hostname -s)
mkdir spool state munge

finish() {
	for daemon in slurmd slurmctld munged; do
		[ ! -s $daemon.pid ] || kill "$(cat $daemon.pid)" 2>/dev/null
	done
	# The steps of the killed tasks end with their daemon.
	sleep 1
}
trap finish EXIT
trap 'exit 2' HUP INT TERM

# A key, a socket and ports of this test only.
head -c 128 /dev/urandom >munge/key
chmod 400 munge/key
chmod 755 munge
munged --force --key-file="$WORK/munge/key" --socket="$WORK/munge/socket" \
    --pid-file="$WORK/munged.pid" --log-file="$WORK/munge/log" \
    --seed-file="$WORK/munge/seed" >munge.out 2>&1 ||
    { echo "skipped: munged does not start: $(tail -n 1 munge.out)"; exit; }
cat >slurm.conf <<E
ClusterName=gptext
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$WORK/munge/socket
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/builtin
ReturnToService=2
SlurmctldPort=26817
SlurmdPort=26818
SlurmctldPidFile=$WORK/slurmctld.pid
SlurmdPidFile=$WORK/slurmd.pid
SlurmctldLogFile=$WORK/slurmctld.log
SlurmdLogFile=$WORK/slurmd.log
StateSaveLocation=$WORK/state
SlurmdSpoolDir=$WORK/spool
KillWait=1
# A requeued job waits for two minutes, unless this is short.
MinJobAge=60
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$node Default=YES MaxTime=INFINITE State=UP
E
SLURM_CONF=$WORK/slurm.conf
export SLURM_CONF
slurmctld -f "$SLURM_CONF" >ctld.out 2>&1
slurmd -f "$SLURM_CONF" >slurmd.out 2>&1
for wait in $(seq 30); do
	[ "$(sinfo -h -o %t 2>/dev/null)" != idle ] || break
	sleep 0.5
done
if [ "$(sinfo -h -o %t 2>/dev/null)" != idle ]; then
	echo "skipped: no node comes up here:" \
	    "$(grep -h -i error slurmctld.log slurmd.log ctld.out slurmd.out |
	    tail -n 2 | tr '\n' ' ')"
	exit
fi

"$TOP/tests/pipelines/vary" 600 news "$TOP"/corpus/0*.txt
find "$WORK/news" -type f | sort >list
xargs gpsplit <list | gpclean | gpterms >one

# Slow enough to be caught while running: a gpterms that waits comes first in PATH.
mkdir bin
cat >bin/gpterms <<E
#!/bin/sh
if [ "\$1" != -m ]; then
	echo \$\$ >"$WORK/pid.\$SLURM_ARRAY_TASK_ID"
	sleep 1
fi
exec "$(command -v gpterms)" "\$@"
E
chmod +x bin/gpterms
PATH=$WORK/bin:$PATH
export PATH

jobs=$("$TOP/pipelines/slurm/submit" -n 50 list all --output=/dev/null) || exit
count=${jobs% *} merge=${jobs#* }
echo "array job $count of 12 tasks, merging job $merge"

# running N: wait until task N runs.
running() {
	for wait in $(seq 200); do
		[ "$(squeue -h -j "${count}_$1" -o %t 2>/dev/null)" != R ] ||
		    return 0
		sleep 0.1
	done
	echo "task $1 never ran"
	return 1
}
# One task is requeued by hand; the filter of the other is killed.
# shellcheck disable=SC2012
running 1 && scontrol requeue "${count}_1" &&
    echo "task 1 requeued in the middle; tables so far: $(ls all.parts | wc -l)"
for wait in $(seq 200); do
	[ ! -s pid.3 ] || break
	sleep 0.1
done
# shellcheck disable=SC2012
kill -9 "$(cat pid.3)" &&
    echo "gpterms of task 3 killed; tables so far: $(ls all.parts | wc -l)"
# Requeued jobs would wait for two minutes.
# shellcheck disable=SC2034
for wait in $(seq 240); do
	[ ! -e all ] || break
	for job in $(squeue -h -t PD -o %i); do
		scontrol update job="$job" starttime=now 2>/dev/null
	done
	sleep 0.5
done
if [ ! -e all ]; then
	squeue
	tail -n 5 slurmctld.log
fi
if cmp all one; then
	echo "$(wc -l <all) terms: the same bytes as one process"
	echo ok
fi
