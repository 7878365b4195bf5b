console.log("a hashed file of the test app, long enough that compressing it is worth the while, long enough, long enough");
