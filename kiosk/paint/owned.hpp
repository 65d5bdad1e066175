// Owners for what the C libraries hand out, so that every get has its free. Knows no drawing.
#pragma once

#include <cairo.h>
#include <glib-object.h>

#include <memory>

namespace schoolpoort {

template <auto Free>
struct FreedBy {
  template <class T>
  void operator()(T* thing) const {
    Free(thing);
  }
};

template <class T, auto Free>
using Owned = std::unique_ptr<T, FreedBy<Free>>;

template <class T>
using Object = Owned<T, g_object_unref>;
using Surface = Owned<cairo_surface_t, cairo_surface_destroy>;
using Pen = Owned<cairo_t, cairo_destroy>;
using Message = Owned<GError, g_error_free>;
using Text = Owned<char, g_free>;

}  // namespace schoolpoort
