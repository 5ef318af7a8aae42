"""What many plans say together: figures of each plan, sums by group, gaps, outliers, copies."""
