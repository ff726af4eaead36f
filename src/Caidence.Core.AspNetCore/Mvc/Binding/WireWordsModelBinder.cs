using Caidence.Core.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Caidence.Core.AspNetCore.Mvc.Binding;

/// <summary>Reads words from routes and queries.</summary>
internal sealed class WireWordsModelBinder(Type enumType) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var result = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (result.FirstValue is not { Length: > 0 } word)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, result);
        if (WireWords.TryParse(enumType, word, out var value))
        {
            bindingContext.Result = ModelBindingResult.Success(value);
        }
        else
        {
            bindingContext.ModelState.AddModelError(
                bindingContext.ModelName, new UnknownWireWordException(WireWords.All(enumType)), bindingContext.ModelMetadata);
        }

        return Task.CompletedTask;
    }
}

internal sealed class WireWordsModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        WireWords.AreUsedBy(context.Metadata.UnderlyingOrModelType) ? new WireWordsModelBinder(context.Metadata.UnderlyingOrModelType) : null;
}
