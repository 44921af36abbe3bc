INSERT INTO "Order" ("Order", "group by", "select", "it's", "say ""hi""", "1st line", "a.b", "a-b", "c:d", "what?",
    "per{cent}%", "$1", "back\slash", "größe", "Status", "History")
  VALUES ('o', 'g', 1, 'i', 's', 'l', 'ab', 'a-b', 'cd', 'w', 'p', 'one', 'b', 1.5, 'a*/b', ARRAY['new', '', E'tab\there', '\u0041']::"Status Code"[]),
         ('p', NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '{}');
INSERT INTO object (hash_code, equals, to_string, get_class, notify, wait, "values", "null", is_open, get_open, "open")
  VALUES (1, true, 't', 'g', 'n', 'w', 'v', 'null', true, false, NULL), (2, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true);
INSERT INTO record VALUES (1, 1), (2, NULL);
INSERT INTO override VALUES (1, 1), (2, 2);
INSERT INTO entity VALUES (1, 1), (2, 1);
INSERT INTO nullable VALUES (1, 1);
INSERT INTO "column" VALUES (1, 1);
INSERT INTO handle VALUES (1, 1);
INSERT INTO instant VALUES (1, now(), 1);
INSERT INTO "2nd" VALUES (1, 'n');
INSERT INTO user_group VALUES (1);
INSERT INTO "UserGroup" VALUES (1, 1);
INSERT INTO user_groups VALUES (1, 1, 7);
INSERT INTO site VALUES ('UY', 'Montevideo'), ('PE', 'Lima');
INSERT INTO shelf VALUES (1, 'UY', 'attic'), (2, 'PE', 'cellar');
INSERT INTO box (id, shelf_no, shelf_room, shelf_site, weight, tags, moods)
  VALUES ('00000000-0000-0000-0000-000000000001', 1, 'attic', 'UY', 3, '{a,"b c"}', '{ok,sad}'),
         ('00000000-0000-0000-0000-000000000002', NULL, NULL, NULL, 4, NULL, NULL);
UPDATE box SET part_of = '00000000-0000-0000-0000-000000000001', twin = '00000000-0000-0000-0000-000000000001'
 WHERE weight = 4;
INSERT INTO country_code VALUES ('UY', 'Uruguay');
INSERT INTO visa VALUES (1, 'UY');
INSERT INTO later_key VALUES (1, 'l');
INSERT INTO booking (room, during) VALUES ('[1,2)', '[2026-01-01,2026-01-02)');
INSERT INTO member VALUES (1, 1, NULL, 'a@b', '00000000-0000-0000-0000-000000000001'),
                          (2, 1, 1, 'c@d', '00000000-0000-0000-0000-000000000002');
INSERT INTO letter ("from", "to") VALUES ('a@b', 'c@d'), ('c@d', NULL);
INSERT INTO vehicle VALUES (1, 2);
INSERT INTO car VALUES (2, 4, 5);
INSERT INTO reading VALUES (1, '2026-01-01+00', 0.5), (7, '2026-01-02+00', 1.5);
INSERT INTO alarm VALUES (1, 1, '2026-01-01+00');
INSERT INTO archived VALUES (1, NULL);
INSERT INTO unlogged_note VALUES (1, 'n');
