# In text, a row shows a sentence of its first group that has any, if possible one that
# the section has not shown; a list shows all.
tr ' _' '\t ' <<'END' | awk -F '\t' -f "$TOP/pipelines/parts/report-text.awk"
section topics Topics
columns topic times
row roads 9
group 2024
quote a 1 2024 -  The_ferry_runs.
quote a 2 2024 -  The_bridge_opens.
row rivers 8
group 2024
quote a 1 2024 -  The_ferry_runs.
quote a 2 2024 -  The_bridge_opens.
group 2025
quote b 1 2025 -  The_weir_leaks.
row boats 7
group 2024
quote a 1 2024 -  The_ferry_runs.
group 2025
quote b 1 2025 -  The_weir_leaks.
row locks 6
group 2026
group 2025
quote a 1 2024 -  The_ferry_runs.
quote b 2 2025 -  The_lock_shuts.
section ends Ends
heading Worst
quote a 1 2024 -  The_ferry_runs.
quote a 1 2024 -  The_ferry_runs.
END
