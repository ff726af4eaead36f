using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Caidence.Architecture;

/// <summary>Which types a type touches: in its shape and in the code of its methods, those of nested types included.</summary>
internal static class TypeUses
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        Touched(type).SelectMany(Unwrap).Where(used => used is not GenericParameter).DistinctBy(used => used.FullName);

    private static IEnumerable<TypeReference?> Touched(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Properties.Select(property => property.PropertyType),
        .. type.Methods.SelectMany(Touched),
        .. type.NestedTypes.SelectMany(Touched),
    ];

    private static IEnumerable<TypeReference?> Touched(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.CustomAttributes.Select(attribute => attribute.AttributeType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Touched) : [],
    ];

    private static IEnumerable<TypeReference?> Touched(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod call => [call.DeclaringType, call.ReturnType, .. call.GenericArguments],
        MethodReference call => [call.DeclaringType, call.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Unwrap(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Unwrap)],
        TypeSpecification wrapped => Unwrap(wrapped.ElementType),
        _ => [type],
    };
}
