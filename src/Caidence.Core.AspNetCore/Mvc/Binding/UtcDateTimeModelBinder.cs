using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Caidence.Core.AspNetCore.Mvc.Binding;

/// <summary>Reads times in queries as UTC, as JSON does.</summary>
internal sealed class UtcDateTimeModelBinder : IModelBinder
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var result = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (result.FirstValue is not { Length: > 0 } text)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, result);
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var time))
        {
            bindingContext.Result = ModelBindingResult.Success(time);
        }
        else
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, new FormatException(), bindingContext.ModelMetadata);
        }

        return Task.CompletedTask;
    }
}

internal sealed class UtcDateTimeModelBinderProvider : IModelBinderProvider
{
    private static readonly UtcDateTimeModelBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateTime) ? Binder : null;
}
