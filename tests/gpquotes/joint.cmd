# Joint speakers; to whom a role belongs; names and judgements in marks; speakers
# after a dash.
gpquotes joint.in
