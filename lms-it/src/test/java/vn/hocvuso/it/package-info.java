/** Tests against the running product: over HTTP, in the container, and of its accidents. */
package vn.hocvuso.it;
