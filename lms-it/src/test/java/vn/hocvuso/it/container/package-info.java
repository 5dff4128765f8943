/** Tests that run inside the server, in the product's own deployment. */
package vn.hocvuso.it.container;
