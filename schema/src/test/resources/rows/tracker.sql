INSERT INTO company (name) VALUES ('Acme'), ('Brim'), ('Cove');
INSERT INTO member SELECT c, n, n || 'm@c', CASE WHEN n IN (2, 3) THEN n - 1 END
  FROM generate_series(1, 2) c, generate_series(1, 4) n;
INSERT INTO profile SELECT c, n, n, 'bio' FROM generate_series(1, 2) c, generate_series(1, 2) n;
INSERT INTO project SELECT c, n, 'p' || n, n FROM generate_series(1, 2) c, generate_series(1, 3) n;
INSERT INTO task (company_id, id, project_id, parent_id, assignee_id, reviewer_id, title)
  SELECT c, n, n, nullif(n - 1, 0), n, 4 - n, 't' || n FROM generate_series(1, 2) c, generate_series(1, 3) n;
INSERT INTO label SELECT c, n, 'l' || n FROM generate_series(1, 2) c, generate_series(1, 3) n;
INSERT INTO task_label SELECT c, n, n FROM generate_series(1, 2) c, generate_series(1, 2) n;
INSERT INTO invoice SELECT c, n, 'i' || n, n FROM generate_series(1, 2) c, generate_series(1, 3) n;
INSERT INTO reminder SELECT c, n, 'i' || n, '2026-01-01' FROM generate_series(1, 2) c, generate_series(1, 2) n;
