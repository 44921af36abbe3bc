INSERT INTO country (country) VALUES ('Uruguay'), ('Peru');
INSERT INTO city (city, country_id) VALUES ('Salto', 1), ('Rocha', 1), ('Lima', 2);
INSERT INTO address (address, district, city_id, phone)
  VALUES ('Main 1', 'North', 1, '1'), ('Main 2', 'South', 2, '2'), ('Main 3', 'East', 3, '3');
INSERT INTO language (name) VALUES ('English'), ('Spanish');
INSERT INTO actor (first_name, last_name) VALUES ('Ann', 'Bow'), ('Bob', 'Dee'), ('Cid', 'Eve');
INSERT INTO category (name) VALUES ('Drama'), ('Crime'), ('Music');
INSERT INTO film (title, language_id, original_language_id, sequel_of_id, fulltext)
  VALUES ('One', 1, 2, NULL, ''), ('Two', 1, 2, 1, ''), ('Three', 2, 1, 2, '');
INSERT INTO film_actor (actor_id, film_id) VALUES (1, 1), (2, 2);
INSERT INTO film_category VALUES (1, 1), (1, 2), (2, 2);
INSERT INTO film_text (film_id, synopsis) VALUES (1, 'First'), (2, 'Second');
INSERT INTO store (address_id) VALUES (1), (2), (3);
INSERT INTO staff (first_name, last_name, address_id, store_id, username)
  VALUES ('Jon', 'Fay', 1, 1, 'jon'), ('Kim', 'Gil', 2, 2, 'kim'), ('Lea', 'Hay', 3, 1, 'lea');
UPDATE store SET manager_staff_id = store_id WHERE store_id <> 2;
INSERT INTO customer (store_id, first_name, last_name, address_id)
  VALUES (1, 'Mia', 'Ivy', 1), (2, 'Ned', 'Joy', 2);
INSERT INTO inventory (film_id, store_id) VALUES (1, 1), (2, 2), (1, 2);
INSERT INTO rental (rental_date, inventory_id, customer_id, staff_id)
  VALUES ('2026-01-02', 1, 1, 1), ('2026-01-03', 2, 2, 2);
INSERT INTO payment (customer_id, staff_id, rental_id, amount, payment_date)
  VALUES (1, 1, 1, 2.5, '2026-01-05'), (2, 2, 2, 3.5, '2026-02-05');
