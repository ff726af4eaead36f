using System.ComponentModel.DataAnnotations;
using Caidence.Core.Validation;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.AspNetCore.Mvc;

/// <summary>Gives forms and MVC's own validation the field names and sentences that app services use.</summary>
internal sealed class LocalizedFieldMetadata(IStringLocalizerFactory localizers) : IDisplayMetadataProvider, IValidationMetadataProvider
{
    private readonly IStringLocalizer _localizer = localizers.Create("", "");

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.PropertyInfo is { } property)
        {
            context.DisplayMetadata.DisplayName = () => FieldNames.Of(property, _localizer);
        }
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // MVC looks a message up only where the attribute has one of its own.
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                attribute.ErrorMessage = ValidationTexts.KeyOf(attribute);
            }
        }
    }
}
